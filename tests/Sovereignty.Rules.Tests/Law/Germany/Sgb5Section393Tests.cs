using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <remarks>With the texts that it rests on: "de-c5-gleichwv", "de-sgb5-393-amend-2026", "de-c5-2020", "de-c5-2026".</remarks>
public sealed class Sgb5Section393Tests
{
    private const string Cloud393 = "de-sgb5-393-cloud";
    private const string On = "2026-03-01";

    private static readonly Organisation Hospital = Some.Body(PartyKind.PublicHospital, "DE");
    private static readonly Cloud German = new Cloud(Some.FrenchCloud.Layer, [Some.Company("french-cloud", "DE")]).In("DE")
        .Where(layer => layer with { Commitments = Known.Exactly(CommitmentId.Of("state-of-the-art-measures"), CommitmentId.Of("c5-action-plan")) });

    private static readonly Cloud Attested = German.Certified(C5("2", "2020"));

    [Theory]
    [InlineData("2024-06-30", Conclusion.NotApplicable)]
    [InlineData("2024-07-01", Conclusion.NotMet)]
    [InlineData("2024-07-02", Conclusion.NotMet)]
    public void An_attestation_is_needed_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Of(German).Under(Cloud393, on));

    [Theory]
    [InlineData("2025-06-29", Conclusion.Met)]
    [InlineData("2025-06-30", Conclusion.Met)]
    [InlineData("2025-07-01", Conclusion.NotMet)]
    [InlineData("2025-07-02", Conclusion.NotMet)]
    [InlineData("2025-12-31", Conclusion.NotMet)]
    [InlineData("2026-01-01", Conclusion.Undetermined)]
    [InlineData("2026-09-28", Conclusion.Undetermined)]
    [InlineData("2026-09-29", Conclusion.Undetermined)]
    public void Type_1_suffices_through_June_2025_and_then_for_new_systems_openly(string on, Conclusion expected) => Assert.Equal(expected, Of(German.Certified(C5("1", "2020"))).Under(Cloud393, on));

    [Fact]
    public void A_system_long_on_the_market_is_not_new_and_one_assumed_new_is()
    {
        var old = Of(German.Certified(C5("1", "2020"))).Where("system-put-on-the-market", UncertainDay.On(Known.Day("2020-01-01")));
        var young = Of(German.Certified(C5("1", "2020"))).Where("system-put-on-the-market", UncertainDay.On(Known.Day("2026-10-01")));
        var assumed = AssessmentTerms.Default with { Readings = [new ReadingChoice("de-sgb5-393-new-systems", "true")] };
        Assert.Equal(Conclusion.NotMet, old.Under(Cloud393, "2026-09-29", assumed));
        Assert.Equal(Conclusion.Met, young.Under(Cloud393, "2026-10-15", assumed));
        Assert.Equal(Conclusion.Undetermined, young.Under(Cloud393, "2026-10-15"));
    }

    [Theory]
    [InlineData("2025-07-01", Conclusion.Met)]
    [InlineData("2026-04-06", Conclusion.Met)]
    [InlineData("2026-04-07", Conclusion.Met)]
    [InlineData("2026-04-08", Conclusion.Met)]
    [InlineData("2026-12-31", Conclusion.Met)]
    [InlineData("2027-01-01", Conclusion.Undetermined)]
    public void Type_2_of_C5_2020_counts_until_an_unknown_day_after_2026(string on, Conclusion expected) => Assert.Equal(expected, Of(Attested).Under(Cloud393, on));

    [Fact]
    public void C5_2020_after_its_replacement_rests_on_one_source_and_says_so()
    {
        Assert.Contains(Of(Attested).FindingUnder(Cloud393, "2026-04-07").AlsoCites, citation => citation.Confidence == Confidence.C);
        Assert.DoesNotContain(Of(Attested).FindingUnder(Cloud393, "2025-12-01").AlsoCites, citation => citation.Confidence == Confidence.C);
    }

    [Theory]
    [InlineData("2026-04-06", Conclusion.NotMet)]
    [InlineData("2026-04-07", Conclusion.Met)]
    [InlineData("2026-04-08", Conclusion.Met)]
    public void Type_2_of_C5_2026_counts_from_its_publication(string on, Conclusion expected)
    {
        // Before 2026-01-01 the amendment changes nothing; afterwards Type 2 of the old edition would do as well, so only the new one is held here.
        Assert.Equal(expected, Of(German.Certified(C5("2", "2026"))).Under(Cloud393, on));
    }

    [Theory]
    [InlineData("DE", Conclusion.Met)]
    [InlineData("PL", Conclusion.Met)]
    [InlineData("NO", Conclusion.Met)]
    [InlineData("CH", Conclusion.Met)]
    [InlineData("NZ", Conclusion.Met)]
    [InlineData("GB", Conclusion.Met)]
    [InlineData("US", Conclusion.NotMet)]
    [InlineData("IN", Conclusion.NotMet)]
    public void Data_lies_in_Germany_the_Union_equated_or_adequate_States(string country, Conclusion expected) => Assert.Equal(expected, Of(Attested.In(country)).Under(Cloud393, On));

    [Fact]
    public void The_United_States_count_for_a_listed_operator_and_are_open_for_one_of_unknown_listing()
    {
        Assert.Equal(Conclusion.Met, Of(German.In("US").Certified(C5("2", "2020"), Some.Certificate("eu-us-dpf", ""))).Under(Cloud393, On));
        Assert.Equal(Conclusion.Undetermined, Of(Attested.In("US").WhereOperator(company => company with { Certificates = Known.AtLeast(C5("2", "2020")) })).Under(Cloud393, On));
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("FR")]
    [InlineData("CH")]
    public void A_German_establishment_is_needed_wherever_the_data_lies(string place)
    {
        var abroad = Attested.In(place).WhereOperator(company => Some.Company("french-cloud", "FR") with { Certificates = company.Certificates });
        Assert.Equal(Conclusion.NotMet, Of(abroad).Under(Cloud393, On));
        Assert.Equal(Conclusion.Met, Of(abroad.WhereOperator(company => company with { Establishments = Known.Exactly(Country.Of("FR"), Country.Of("DE")) })).Under(Cloud393, On));
        Assert.Equal(Conclusion.Undetermined, Of(abroad.WhereOperator(company => company with { Establishments = FactList<Country>.Unknown })).Under(Cloud393, On));
    }

    [Theory]
    [InlineData("2024-07-01", "2024-07-01", Conclusion.Met)]
    [InlineData("2024-07-01", "2026-07-01", Conclusion.Met)]
    [InlineData("2024-07-01", "2026-07-02", Conclusion.Undetermined)]
    [InlineData("2025-03-01", "2026-07-02", Conclusion.Met)]
    public void Evidence_in_place_of_C5_counts_for_two_years_from_its_first_use(string used, string on, Conclusion expected) =>
        Assert.Equal(expected, Of(German.Certified(Some.Certificate("iso-iec-27001", "2022"))).Where("c5-equivalent-first-used", UncertainDay.On(Known.Day(used))).Under(Cloud393, on));

    [Fact]
    public void Evidence_in_place_of_C5_needs_an_action_plan_and_an_edition()
    {
        var used = UncertainDay.On(Known.Day("2025-03-01"));
        var planless = German.Where(layer => layer with { Commitments = Known.Exactly(CommitmentId.Of("state-of-the-art-measures")) });
        Assert.Equal(Conclusion.NotMet, Of(planless.Certified(Some.Certificate("iso-iec-27001", "2022"))).Where("c5-equivalent-first-used", used).Under(Cloud393, "2025-09-01"));
        Assert.Equal(Conclusion.NotMet, Of(German.Certified(Some.Certificate("iso-iec-27001", "2013"))).Where("c5-equivalent-first-used", used).Under(Cloud393, "2025-09-01"));
        Assert.Equal(Conclusion.Met, Of(German.Certified(Some.Certificate("csa-ccm", "4.0"))).Where("c5-equivalent-first-used", used).Under(Cloud393, "2025-09-01"));
        Assert.Equal(Conclusion.Met, Of(German.Certified(Some.Certificate("iso-27001-it-grundschutz", ""))).Where("c5-equivalent-first-used", used).Under(Cloud393, "2025-09-01"));
        Assert.Equal(Conclusion.Undetermined, Of(German.Certified(Some.Certificate("iso-iec-27001", "2022"))).Under(Cloud393, "2025-09-01"));
    }

    [Fact]
    public void Measures_and_the_customers_criteria_are_needed_too()
    {
        Assert.Equal(Conclusion.NotMet, Of(Attested.Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>() })).Under(Cloud393, On));
        Assert.Equal(Conclusion.Undetermined, Hospital.On(Attested).Carrying(Some.CareFiles).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotMet, Hospital.On(Attested).Carrying(Some.CareFiles).Where("c5-customer-criteria-implemented", UncertainDay.Never).Under(Cloud393, On));
    }

    [Fact]
    public void It_binds_German_providers_of_care_and_statutory_insurers_with_health_or_social_data()
    {
        Assert.Equal(Conclusion.NotMet, Some.Body(PartyKind.StatutoryHealthInsurer, "DE").On(German).Carrying(Some.Data("social", DataCategories.SocialData) with { IdentifiesPersons = Known.As(true) }).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotMet, Some.Body(PartyKind.HealthcareProvider, "DE").On(German).Carrying(Some.CareFiles).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(German).Carrying(Some.CareFiles).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.StateAdministration, "DE").On(German).Carrying(Some.CareFiles).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotApplicable, Hospital.On(German).Under(Cloud393, On));
        Assert.Equal(Conclusion.NotApplicable, Hospital.On(German.As(Delivery.OtherHosting)).Carrying(Some.CareFiles).Under(Cloud393, On));
        Assert.Equal(Conclusion.Undetermined, Hospital.On(German.As(Delivery.OwnMachines)).Carrying(Some.CareFiles).Under(Cloud393, On));
    }

    private static HostingArrangement Of(Cloud cloud) => Hospital.On(cloud).Carrying(Some.CareFiles).Where("c5-customer-criteria-implemented", UncertainDay.On(Known.Day("2024-01-01")));

    private static Certificate C5(string type, string version) => Some.Certificate("c5-type-" + type, version);
}
