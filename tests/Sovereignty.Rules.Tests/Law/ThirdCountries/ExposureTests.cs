using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>What an exposure tells beside its power: path, days, mitigations, caveats.</summary>
public sealed class ExposureTests
{
    private const string On = "2026-06-20";

    [Theory]
    [InlineData("parent", "us-cloud-act-2713", "US", "french-cloud parent")]
    [InlineData("daughter", "ca-cc-487-014-metadata", "CA", "french-cloud daughter")]
    [InlineData("sister", "ca-cc-487-014-metadata", "CA", "french-cloud parent sister")]
    [InlineData("group-market", "gb-ipaa-2024-19", "GB", "french-cloud daughter")]
    [InlineData("market", "gb-ipa-2016-operators", "GB", "french-cloud")]
    [InlineData("supplier", "cn-nil-7", "CN", "supplier")]
    [InlineData("needed-supplier", "us-ieepa-eo-14203-denial", "US", "supplier")]
    [InlineData("location", "us-eo-12333-collection", "US", "french-cloud")]
    public void The_path_is_the_evidence(string link, string power, string country, string path) =>
        Assert.Equal(path, string.Join(' ', Of(Linked.By(link, country), power).Path.Select(party => party.Value)));

    [Fact]
    public void It_says_since_when_and_until_when()
    {
        Assert.Equal((UncertainDay.On(Known.Day("2018-03-23")), null), Days("us-cloud-act-2713", "parent", "US", On));
        Assert.Equal((UncertainDay.On(Known.Day("2018-07-01")), null), Days("ru-374-fz-content", "seat", "RU", On));
        Assert.Equal((UncertainDay.On(Known.Day("2016-07-20")), null), Days("ru-374-fz-metadata", "seat", "RU", On));
        Assert.Equal((UncertainDay.On(Known.Day("2008-07-10")), UncertainDay.NotBefore(Known.Day("2027-03-18"))), Days("us-fisa-702-1881a", "parent", "US", "2020-01-01"));
        Assert.Equal((UncertainDay.On(Known.Day("2008-07-10")), UncertainDay.NotBefore(Known.Day("2027-03-18"))), Days("us-fisa-702-1881a", "parent", "US", On));
        Assert.Equal((UncertainDay.By(Known.Day("2024-04-19")), null), Days("ca-cc-487-014-metadata", "daughter", "CA", On));
    }

    [Fact]
    public void As_known_then_it_ends_with_the_sunset_known_then() => Assert.Equal(
        UncertainDay.On(Known.Day("2026-04-20")),
        Of(Linked.By("parent", "US"), "us-fisa-702-1881a", "2025-01-01", Terms.KnownOn("2025-01-01")).Until);

    [Fact]
    public void A_suspension_ahead_ends_the_stretch_of_days()
    {
        var law = Sovereignty.Law.Catalogue.Law
            .With(InstrumentId.Of("us-cloud-act"), Sovereignty.Law.LifeEvent.Assumed(Sovereignty.Law.LifeEventKind.Suspended, Known.Day("2026-08-01")))
            .With(InstrumentId.Of("us-cloud-act"), Sovereignty.Law.LifeEvent.Assumed(Sovereignty.Law.LifeEventKind.Revived, Known.Day("2026-10-01")));
        var dossier = new SovereigntyEvaluator(law).Open(Linked.By("parent", "US"));
        Assert.Equal(UncertainDay.On(Known.Day("2026-08-01")), Of(dossier.Assess(Known.Day("2026-07-31")), "us-cloud-act-2713").Until);
        Assert.DoesNotContain(dossier.Assess(Known.Day("2026-08-01")).Exposures, exposure => exposure.Instrument.Value == "us-cloud-act");
        Assert.Null(Of(dossier.Assess(Known.Day("2026-10-01")), "us-cloud-act-2713").Until);
    }

    [Fact]
    public void Only_links_that_are_there_or_may_be_are_to_be_cut()
    {
        var exposure = Of(Linked.By("market", "GB"), "gb-ipa-2016-operators");
        Assert.Equal(["not serving persons in GB"], exposure.SeveredBy.Select(words => words.En));
        Assert.Equal(["keys that neither the provider nor anybody of GB can use (disclosure of content)"], exposure.RemovedBy.Select(words => words.En));
        Assert.Contains(Of(Linked.Perhaps("seat", "GB"), "gb-ipa-2016-operators").SeveredBy, words => words.En == "an operator that is not of GB");
    }

    [Fact]
    public void Keys_are_no_remedy_where_there_is_no_content() =>
        Assert.Empty(Of(Linked.By("daughter", "CA"), "ca-cc-487-014-metadata").RemovedBy);

    [Theory]
    [InlineData("cn-nil-7", "CN", "2026-06-22", false)]
    [InlineData("cn-nil-7", "CN", "2026-06-23", true)]
    [InlineData("us-cloud-act-2713", "US", "2026-06-24", false)]
    [InlineData("us-cloud-act-2713", "US", "2026-06-25", true)]
    [InlineData("us-fisa-702-1881a", "US", "2026-09-17", false)]
    [InlineData("us-fisa-702-1881a", "US", "2026-09-18", true)]
    public void After_the_last_day_of_verification_a_caveat_says_so(string power, string country, string on, bool expected) =>
        Assert.Equal(expected, Of(Linked.By("seat", country), power, on).Caveats.Any(caveat => caveat.En.Contains("is known through", StringComparison.Ordinal)));

    [Fact]
    public void Law_of_a_single_source_decides_with_a_caveat()
    {
        var exposure = Of(Linked.By("registration", "RU"), "ru-sorm-access");
        Assert.True(exposure.IsCertain);
        Assert.Contains(exposure.Caveats, caveat => caveat.En.Contains("grade C", StringComparison.Ordinal));
    }

    [Fact]
    public void Law_from_memory_is_told_as_possible_and_what_is_missing_is_its_confirmation()
    {
        var arrangement = Linked.By("seat", "IL");
        Assert.False(Of(arrangement, "il-gss-law-s11-order").IsCertain);
        var secret = arrangement.Carrying(Some.Secrets).AssessedOn(On);
        Assert.Contains(secret.Missing, item => item.Missing.Path == "law:il-gss-law-s11");
        Assert.DoesNotContain(secret.Missing, item => item.Missing.Path == "law:au-tola-2018");
    }

    [Fact]
    public void Beside_a_power_that_reaches_those_that_may_are_no_reason()
    {
        var finding = Linked.By("parent", "US").Carrying(Some.Secrets).FindingUnder("fr-loi-2024-449-art31", On);
        Assert.Equal(Conclusion.NotMet, finding.Conclusion);
        Assert.Contains("reached by CLOUD Act", finding.Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain("may be reached", finding.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_and_the_JSON_tell_mitigations_and_the_end()
    {
        var arrangement = Linked.By("parent", "US");
        var assessment = arrangement.AssessedOn(On);
        var text = string.Join(' ', TextReport.Write(assessment, arrangement, Language.English).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Gone when every link is cut: no control from US", text, StringComparison.Ordinal);
        Assert.Contains("Effects removed by: keys that neither the provider nor anybody of US can use (disclosure of content)", text, StringComparison.Ordinal);
        Assert.Contains("In place, and only reduces it: a subsidiary in the Union", text, StringComparison.Ordinal);
        Assert.Contains("first day without it: not before 2027-03-18", text, StringComparison.Ordinal);
        Assert.Contains("a subsidiary in the Union", MarkdownReport.Write(assessment, arrangement, Language.English), StringComparison.Ordinal);

        using var json = System.Text.Json.JsonDocument.Parse(AssessmentJson.ToUtf8(assessment));
        var exposure = json.RootElement.GetProperty("exposures").EnumerateArray().Single(found => found.GetProperty("provision").GetString() == "us-fisa-702-1881a");
        Assert.Equal("2027-03-17", exposure.GetProperty("until").GetProperty("notThrough").GetString());
        Assert.Equal("a subsidiary in the Union", exposure.GetProperty("reducedBy")[0].GetProperty("en").GetString());
        Assert.Equal(1, exposure.GetProperty("removedBy").GetArrayLength());
        Assert.Equal(1, exposure.GetProperty("severedBy").GetArrayLength());
    }

    [Fact]
    public void Many_powers_that_only_may_reach_are_told_by_country_after_the_certain_ones()
    {
        var arrangement = Linked.By("parent", "US", cloud => cloud.WhereOperator(company => company with { Seat = Fact<Country>.Unknown }));
        var text = TextReport.Write(arrangement.AssessedOn(On), arrangement, Language.English);
        Assert.InRange(text.IndexOf("[us-cloud-act-2713]", StringComparison.Ordinal), 0, text.IndexOf("These powers may reach it too", StringComparison.Ordinal));
        Assert.Matches("  - CN: disclosure of content and disclosure of metadata", text);
        Assert.Contains("[cn-nil-7]", text, StringComparison.Ordinal);
    }

    private static (UncertainDay Since, UncertainDay? Until) Days(string power, string link, string country, string on) =>
        Of(Linked.By(link, country), power, on) is var exposure ? (exposure.Since, exposure.Until) : default;

    private static Exposure Of(HostingArrangement arrangement, string power, string on = On, AssessmentTerms? terms = null) => Of(arrangement.AssessedOn(on, terms), power);

    private static Exposure Of(Assessment assessment, string power) => assessment.Exposures.Single(exposure => exposure.Citation.Provision.Value == power);
}
