using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class GdprTransfersTests
{
    private const string ChapterV = "eu-gdpr-2016-679-chapter-v";
    private const string Remote = "eu-gdpr-2016-679-chapter-v-remote-access";

    private static readonly Organisation Recipient = Some.Company("recipient", "US") with { Regimes = Known.Exactly<RegimeId>() };
    private static readonly Organisation Listed = Recipient with { Certificates = Known.Exactly(Some.Certificate("eu-us-dpf", ""), Some.Certificate("eu-us-privacy-shield", "")) };

    [Theory]
    [InlineData("2018-05-24", Conclusion.NotApplicable)]
    [InlineData("2018-05-25", Conclusion.NotMet)]
    [InlineData("2018-05-26", Conclusion.NotMet)]
    public void A_transfer_on_no_basis_is_unlawful_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, To("US", TransferMechanism.Nothing).Under(ChapterV, on));

    [Theory]
    [InlineData("2020-07-15", Conclusion.Met)]
    [InlineData("2020-07-16", Conclusion.NotMet)]
    [InlineData("2020-07-17", Conclusion.NotMet)]
    [InlineData("2023-07-09", Conclusion.NotMet)]
    [InlineData("2023-07-10", Conclusion.Met)]
    [InlineData("2023-07-11", Conclusion.Met)]
    public void Adequacy_carries_a_transfer_on_the_days_of_a_decision(string on, Conclusion expected) => Assert.Equal(expected, To("US", TransferMechanism.AdequacyDecision, Listed).Under(ChapterV, on));

    [Fact]
    public void A_recipient_that_is_not_listed_is_not_adequate_and_one_of_unknown_listing_is_open()
    {
        Assert.Equal(Conclusion.NotMet, To("US", TransferMechanism.AdequacyDecision).Under(ChapterV, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, To("US", TransferMechanism.AdequacyDecision, Recipient with { Certificates = FactList<Certificate>.Unknown }).Under(ChapterV, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, With(To("US", TransferMechanism.AdequacyDecision, Listed), transfer => transfer with { Recipient = Fact<PartyId>.Unknown }).Under(ChapterV, "2026-09-01"));
    }

    [Fact]
    public void A_pending_appeal_against_the_decision_is_a_caveat()
    {
        var lawful = To("US", TransferMechanism.AdequacyDecision, Listed);
        Assert.Contains(lawful.FindingUnder(ChapterV, "2025-10-31").Caveats, caveat => caveat.En.Contains("C-703/25 P", StringComparison.Ordinal));
        Assert.DoesNotContain(lawful.FindingUnder(ChapterV, "2025-10-30").Caveats, caveat => caveat.En.Contains("C-703/25 P", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2020-07-15", SupplementaryMeasures.Ineffective, Conclusion.Met)]
    [InlineData("2020-07-16", SupplementaryMeasures.Ineffective, Conclusion.NotMet)]
    [InlineData("2020-07-17", SupplementaryMeasures.Ineffective, Conclusion.NotMet)]
    [InlineData("2020-07-16", SupplementaryMeasures.Effective, Conclusion.Met)]
    [InlineData("2020-07-16", SupplementaryMeasures.NotNeeded, Conclusion.Met)]
    [InlineData("2022-02-10", SupplementaryMeasures.Ineffective, Conclusion.NotMet)]
    [InlineData("2026-09-01", SupplementaryMeasures.Effective, Conclusion.Met)]
    public void After_Schrems_II_clauses_need_the_law_of_the_destination_verified(string on, SupplementaryMeasures measures, Conclusion expected) =>
        Assert.Equal(expected, With(To("US", TransferMechanism.StandardClauses), transfer => transfer with { Measures = Known.As(measures), Clauses = Known.As(InstrumentId.Of("eu-scc-2021-914")) }).Under(ChapterV, on));

    [Theory]
    [InlineData("2020-07-15", Conclusion.Met)]
    [InlineData("2020-07-16", Conclusion.Undetermined)]
    [InlineData("2026-09-01", Conclusion.Undetermined)]
    public void Measures_not_known_leave_it_open(string on, Conclusion expected) => Assert.Equal(expected, To("US", TransferMechanism.BindingCorporateRules).Under(ChapterV, on));

    [Theory]
    [InlineData("2021-06-26", Conclusion.Met)]
    [InlineData("2021-06-27", Conclusion.Undetermined)]
    [InlineData("2021-06-28", Conclusion.Undetermined)]
    public void Clauses_of_an_older_text_are_open_beside_those_of_2021(string on, Conclusion expected)
    {
        var older = With(To("US", TransferMechanism.StandardClauses), transfer => transfer with { Measures = Known.As(SupplementaryMeasures.Effective), Clauses = Known.As(InstrumentId.Of("older-clauses")) });
        Assert.Equal(expected, older.Under(ChapterV, on));
        Assert.Equal(Conclusion.NotMet, older.Under(ChapterV, "2023-06-01", AssessmentTerms.Default with { Readings = [new ReadingChoice("eu-scc-older-clauses", "false")] }));
    }

    [Fact]
    public void Other_safeguards_with_effective_measures_carry_a_transfer() =>
        Assert.Equal(Conclusion.Met, With(To("IN", TransferMechanism.OtherSafeguards), transfer => transfer with { Measures = Known.As(SupplementaryMeasures.Effective) }).Under(ChapterV, "2026-09-01"));

    [Fact]
    public void A_derogation_for_a_specific_situation_excuses() => Assert.Equal(Conclusion.Excused, To("US", TransferMechanism.Derogation).Under(ChapterV, "2026-09-01"));

    [Theory]
    [InlineData("NO", "2018-07-19", Conclusion.Undetermined)]
    [InlineData("NO", "2018-07-20", Conclusion.Met)]
    [InlineData("DE", "2018-05-25", Conclusion.Met)]
    [InlineData("GB", "2020-01-31", Conclusion.Met)]
    [InlineData("GB", "2020-02-01", Conclusion.Met)]
    [InlineData("GB", "2020-12-31", Conclusion.Met)]
    [InlineData("GB", "2021-06-27", Conclusion.Met)]
    [InlineData("GB", "2021-07-01", Conclusion.Met)]
    [InlineData("RE", "2026-09-01", Conclusion.Met)]
    [InlineData("PF", "2026-09-01", Conclusion.NotMet)]
    public void Within_the_area_of_the_GDPR_there_is_no_transfer(string country, string on, Conclusion expected) => Assert.Equal(expected, To(country, TransferMechanism.Nothing).Under(ChapterV, on));

    [Fact]
    public void The_bridge_of_the_United_Kingdom_ends_with_June_2021()
    {
        Assert.Equal(Truth.True, Asking.Includes("gdpr-area", "GB", "2021-06-30"));
        Assert.Equal(Truth.False, Asking.Includes("gdpr-area", "GB", "2021-07-01"));
    }

    [Theory]
    [InlineData("2025-07-14", Conclusion.NotMet)]
    [InlineData("2025-07-15", Conclusion.Met)]
    [InlineData("2025-07-16", Conclusion.Met)]
    public void An_international_organisation_in_the_Union_needs_a_basis_too(string on, Conclusion expected)
    {
        var epo = Recipient with { Kind = Known.As(PartyKind.InternationalOrganisation), Regimes = Known.Exactly(RegimeId.Of("epo")) };
        Assert.Equal(expected, To("DE", TransferMechanism.AdequacyDecision, epo).Under(ChapterV, on));
    }

    [Fact]
    public void Without_personal_data_or_transfers_there_is_nothing_to_ask_and_unknown_transfers_are_open()
    {
        var none = Some.Ministry.On(Some.UsCloud).Carrying(Some.CareFiles);
        Assert.Equal(Conclusion.NotApplicable, none.Under(ChapterV, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, To("US", TransferMechanism.Nothing).Carrying(Some.Menus).Under(ChapterV, "2026-09-01"));
        var open = (none with { Transfers = FactList<Transfer>.Unknown }).FindingUnder(ChapterV, "2026-09-01");
        Assert.Equal(Conclusion.Undetermined, open.Conclusion);
        Assert.Contains(open.Missing, missing => missing.Path == "$.transfers");
    }

    [Fact]
    public void A_parent_abroad_is_an_exposure_and_no_transfer()
    {
        var exposed = Some.Ministry.On(Some.UsCloud).Carrying(Some.CareFiles);
        Assert.Equal(Truth.True, exposed.ReachedBy("us-cloud-act-2713", "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, exposed.Under(ChapterV, "2026-09-01"));
        Assert.Equal(Conclusion.Met, exposed.Under(Remote, "2026-09-01"));
    }

    [Fact]
    public void Remote_access_from_a_third_country_without_transfer_is_open_until_somebody_says_that_it_is_one()
    {
        var reached = Some.Ministry.On(Some.FrenchCloud.ReachedFrom("US", RemoteAccessPurpose.Support)).Carrying(Some.CareFiles);
        var assumed = AssessmentTerms.Default with { Readings = [new ReadingChoice("eu-gdpr-remote-access", "true")] };
        Assert.Equal(Conclusion.Undetermined, reached.Under(Remote, "2026-09-01"));
        Assert.Equal(Conclusion.NotMet, reached.Under(Remote, "2026-09-01", assumed));
        Assert.Equal(Conclusion.NotApplicable, reached.Under(Remote, "2026-09-01", assumed with { Readings = [new ReadingChoice("eu-gdpr-remote-access", "false")] }));
        Assert.Equal(Conclusion.Met, reached.TransferringTo("US", TransferMechanism.Nothing).Under(Remote, "2026-09-01", assumed));
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud.ReachedFrom("CH", RemoteAccessPurpose.Support)).Carrying(Some.CareFiles).Under(Remote, "2026-09-01", assumed));
        Assert.Equal(Conclusion.Met, Blind(reached).Under(Remote, "2026-09-01", assumed));
    }

    private static HostingArrangement Blind(HostingArrangement arrangement) => arrangement with
    {
        Layers = Known.Exactly([.. arrangement.Layers.Values.Select(layer => layer with { RemoteAccess = Known.Exactly(new RemoteAccess { From = Country.Of("US"), SeesData = Known.As(false) }) })]),
    };

    private static HostingArrangement To(string country, TransferMechanism mechanism, Organisation? recipient = null)
    {
        var body = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.CareFiles).TransferringTo(country, mechanism);
        return With(body with { Organisations = [.. body.Organisations, recipient ?? Recipient] }, transfer => transfer with { Recipient = Known.As(Recipient.Id) });
    }

    private static HostingArrangement With(HostingArrangement arrangement, Func<Transfer, Transfer> change) =>
        arrangement with { Transfers = Known.Exactly([.. arrangement.Transfers.Values.Select(change)]) };
}
