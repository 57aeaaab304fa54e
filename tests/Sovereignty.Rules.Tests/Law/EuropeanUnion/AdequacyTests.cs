using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <remarks>The texts: "eu-adequacy-ad", "eu-adequacy-ar", "eu-adequacy-br", "eu-adequacy-ca", "eu-adequacy-ch", "eu-adequacy-epo", "eu-adequacy-fo", "eu-adequacy-gb", "eu-adequacy-gg", "eu-adequacy-il", "eu-adequacy-im", "eu-adequacy-je", "eu-adequacy-jp", "eu-adequacy-kr", "eu-adequacy-nz", "eu-adequacy-uy", "eu-safe-harbour-2000-520", "eu-privacy-shield-2016-1250", "eu-dpf-2023-1795".</remarks>
public sealed class AdequacyTests
{
    private const string Adequate = "gdpr-adequate";

    private static readonly Organisation Unlisted = Some.Company("recipient", "US") with { Regimes = Known.Exactly<RegimeId>() };

    public static TheoryData<string, string, Truth> Days => new()
    {
        { "CH", "2000-07-25", Truth.False }, { "CH", "2000-07-26", Truth.True }, { "CH", "2000-07-27", Truth.True },
        { "AR", "2003-06-29", Truth.False }, { "AR", "2003-06-30", Truth.True }, { "AR", "2003-07-01", Truth.True },
        { "GG", "2003-11-20", Truth.False }, { "GG", "2003-11-21", Truth.True }, { "GG", "2003-11-22", Truth.True },
        { "IM", "2004-04-27", Truth.False }, { "IM", "2004-04-28", Truth.True }, { "IM", "2004-04-29", Truth.True },
        { "JE", "2008-05-07", Truth.False }, { "JE", "2008-05-08", Truth.True }, { "JE", "2008-05-09", Truth.True },
        { "FO", "2010-03-04", Truth.False }, { "FO", "2010-03-05", Truth.True }, { "FO", "2010-03-06", Truth.True },
        { "AD", "2010-10-18", Truth.False }, { "AD", "2010-10-19", Truth.True }, { "AD", "2010-10-20", Truth.True },
        { "IL", "2011-01-30", Truth.False }, { "IL", "2011-01-31", Truth.True }, { "IL", "2011-02-01", Truth.True },
        { "UY", "2012-08-20", Truth.False }, { "UY", "2012-08-21", Truth.True }, { "UY", "2012-08-22", Truth.True },
        { "NZ", "2012-12-18", Truth.False }, { "NZ", "2012-12-19", Truth.True }, { "NZ", "2012-12-20", Truth.True },
        { "GB", "2021-06-27", Truth.False }, { "GB", "2021-06-28", Truth.True }, { "GB", "2025-06-27", Truth.True }, { "GB", "2025-12-28", Truth.True },
        { "GB", "2031-12-26", Truth.True }, { "GB", "2031-12-27", Truth.Unknown }, { "GB", "2031-12-28", Truth.False },
        { "BR", "2026-01-25", Truth.False }, { "BR", "2026-01-26", Truth.Unknown }, { "BR", "2026-01-27", Truth.True },
        { "CN", "2026-09-01", Truth.False }, { "FR", "2026-09-01", Truth.False },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_country_is_adequate_from_the_day_of_its_decision(string country, string on, Truth expected) => Assert.Equal(expected, Asking.Includes(Adequate, country, on));

    [Theory]
    [InlineData("2000-08-24", "eu-us-safe-harbour", false)]
    [InlineData("2000-12-31", "eu-us-safe-harbour", true)]
    [InlineData("2015-10-05", "eu-us-safe-harbour", true)]
    [InlineData("2015-10-06", "eu-us-safe-harbour", false)]
    [InlineData("2015-10-07", "eu-us-safe-harbour", false)]
    [InlineData("2016-07-11", "eu-us-privacy-shield", false)]
    [InlineData("2016-07-12", "eu-us-privacy-shield", true)]
    [InlineData("2016-07-13", "eu-us-privacy-shield", true)]
    [InlineData("2020-07-15", "eu-us-privacy-shield", true)]
    [InlineData("2020-07-16", "eu-us-privacy-shield", false)]
    [InlineData("2020-07-17", "eu-us-privacy-shield", false)]
    [InlineData("2023-07-09", "eu-us-dpf", false)]
    [InlineData("2023-07-10", "eu-us-dpf", true)]
    [InlineData("2023-07-11", "eu-us-dpf", true)]
    [InlineData("2025-10-30", "eu-us-dpf", true)]
    [InlineData("2025-10-31", "eu-us-dpf", true)]
    [InlineData("2023-07-10", "eu-us-privacy-shield", false)]
    public void In_the_United_States_a_recipient_listed_under_the_decision_of_the_day_is_adequate(string on, string scheme, bool expected) =>
        Assert.Equal(Truth.Of(expected), Asking.Includes(Adequate, "US", on, Listed(scheme)));

    [Fact]
    public void The_United_States_as_such_are_not_adequate()
    {
        Assert.Equal(Truth.False, Asking.Includes(Adequate, "US", "2026-09-01", Unlisted));
        Assert.Equal(Truth.Unknown, Asking.Includes(Adequate, "US", "2026-09-01", Unlisted with { Certificates = FactList<Certificate>.Unknown }));
        Assert.Equal(Truth.False, Asking.Includes(Adequate, "US", "2022-09-01", Unlisted with { Certificates = FactList<Certificate>.Unknown }));
    }

    [Fact]
    public void A_listing_that_has_lapsed_does_not_count() =>
        Assert.Equal(Truth.False, Asking.Includes(Adequate, "US", "2026-01-01", Unlisted with { Certificates = Known.Exactly(Some.Certificate("eu-us-dpf", "", through: "2025-12-31")) }));

    [Theory]
    [InlineData("CA", "ca-pipeda", "2001-12-19", "2001-12-20", "2001-12-21")]
    [InlineData("JP", "jp-appi", "2019-01-22", "2019-01-23", "2019-01-24")]
    [InlineData("KR", "kr-pipa", "2021-12-16", "2021-12-17", "2021-12-18")]
    public void A_decision_with_a_scope_covers_recipients_within_it(string country, string regime, string before, string on, string after)
    {
        var within = Unlisted with { Regimes = Known.Exactly(RegimeId.Of(regime)) };
        Assert.Equal(Truth.False, Asking.Includes(Adequate, country, before, within));
        Assert.Equal(Truth.True, Asking.Includes(Adequate, country, on, within));
        Assert.Equal(Truth.True, Asking.Includes(Adequate, country, after, within));
        Assert.Equal(Truth.False, Asking.Includes(Adequate, country, on, Unlisted));
        Assert.Equal(Truth.Unknown, Asking.Includes(Adequate, country, on, Unlisted with { Regimes = FactList<RegimeId>.Unknown }));
    }

    [Theory]
    [InlineData("2025-07-14", false)]
    [InlineData("2025-07-15", true)]
    [InlineData("2025-07-16", true)]
    public void The_European_Patent_Organisation_is_adequate_wherever_it_is(string on, bool expected)
    {
        var epo = Unlisted with { Kind = Known.As(PartyKind.InternationalOrganisation), Regimes = Known.Exactly(RegimeId.Of("epo")) };
        Assert.Equal(Truth.Of(expected), Asking.Includes("gdpr-adequate-organisation", "DE", on, epo));
        Assert.Equal(Truth.Of(expected), Asking.Includes("gdpr-adequate-organisation", "US", on, epo));
        Assert.Equal(Truth.False, Asking.Includes("gdpr-adequate-organisation", "DE", on, Unlisted with { Regimes = FactList<RegimeId>.Unknown }));
    }

    [Fact]
    public void For_senders_in_the_EFTA_States_the_start_of_the_decision_on_Brazil_is_open()
    {
        var norwegian = Some.Body(PartyKind.OtherCompany, "NO").On(Some.FrenchCloud).Carrying(Some.CareFiles).TransferringTo("BR", TransferMechanism.AdequacyDecision);
        var finding = norwegian.FindingUnder("eu-gdpr-2016-679-chapter-v", "2026-09-01");
        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.Contains(finding.Missing, missing => missing.Path == "law:eu-adequacy-br-eea");
    }

    private static Organisation Listed(string scheme) => Unlisted with { Certificates = Known.Exactly(Some.Certificate(scheme, "", from: "2000-01-01")) };
}
