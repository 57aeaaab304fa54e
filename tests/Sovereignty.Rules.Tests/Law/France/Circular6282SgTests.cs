using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Circular6282SgTests
{
    private const string R9 = "fr-circ-6282-sg-r9";

    private static readonly HostingArrangement Sensitive = Some.Ministry.On(Some.FrenchCloud).Carrying(Personal);
    private static readonly HostingArrangement Derogated = Sensitive.DerogatedOn("2021-09-01", R9);

    private static DataSet Personal => Some.Data("people", DataCategories.Identity) with { IdentifiesPersons = Known.As(true) };

    [Theory]
    [InlineData("2021-07-04", Conclusion.NotApplicable)]
    [InlineData("2021-07-05", Conclusion.NotMet)]
    [InlineData("2021-07-06", Conclusion.NotMet)]
    [InlineData("2023-05-30", Conclusion.NotMet)]
    [InlineData("2023-05-31", Conclusion.NotMet)]
    [InlineData("2023-06-01", Conclusion.NotApplicable)]
    [InlineData("2023-06-02", Conclusion.NotApplicable)]
    public void It_bites_from_its_day_through_the_day_before_its_successor(string on, Conclusion expected) => Assert.Equal(expected, Sensitive.Under(R9, on));

    [Fact]
    public void A_breach_is_contrary_to_doctrine() => Assert.Equal(Force.Doctrine, Sensitive.FindingUnder(R9, "2022-01-15").Force);

    [Fact]
    public void Personal_data_economic_data_and_data_about_agents_are_sensitive()
    {
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Data("economy", DataCategories.Economic)).Under(R9, "2022-01-15"));
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Data("agents", DataCategories.PublicAgent)).Under(R9, "2022-01-15"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Under(R9, "2022-01-15"));
    }

    [Fact]
    public void Data_outside_the_examples_but_under_a_secret_is_not_settled()
    {
        var secrets = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets);
        Assert.Equal(Conclusion.Undetermined, secrets.Under(R9, "2022-01-15"));
        Assert.Equal(Conclusion.NotMet, secrets.Under(R9, "2022-01-15", Terms.Reading("fr-r9-2021-other-sensitive-data=true")));
        Assert.Equal(Conclusion.NotApplicable, secrets.Under(R9, "2022-01-15", Terms.Reading("fr-r9-2021-other-sensitive-data=false")));
    }

    [Theory]
    [InlineData(PartyKind.StateAdministration, Conclusion.NotMet)]
    [InlineData(PartyKind.StateOperator, Conclusion.NotMet)]
    [InlineData(PartyKind.BodyUnderStateSupervision, Conclusion.NotMet)]
    [InlineData(PartyKind.LocalAuthority, Conclusion.NotApplicable)]
    [InlineData(PartyKind.SocialSecurityBody, Conclusion.NotApplicable)]
    [InlineData(PartyKind.HealthDataPlatform, Conclusion.NotApplicable)]
    [InlineData(PartyKind.OtherCompany, Conclusion.NotApplicable)]
    public void It_addresses_the_State_and_bodies_under_its_supervision(PartyKind kind, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(kind).On(Some.FrenchCloud).Carrying(Personal).Under(R9, "2022-01-15"));

    [Fact]
    public void An_internal_cloud_of_the_State_is_outside() =>
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.As(Delivery.InternalStateCloud)).Carrying(Personal).Under(R9, "2022-01-15"));

    [Fact]
    public void Whether_it_reaches_a_contractors_own_hosting_is_not_settled()
    {
        var contractor = Some.Insurer.On(Some.FrenchCloud).Carrying(Personal).For(Some.Ministry);
        Assert.Equal(Conclusion.Undetermined, contractor.Under(R9, "2022-01-15"));
        Assert.Equal(Conclusion.NotMet, contractor.Under(R9, "2022-01-15", Terms.Reading("fr-contractor-hosting=reaches")));
        Assert.Equal(Conclusion.NotApplicable, contractor.Under(R9, "2022-01-15", Terms.Reading("fr-contractor-hosting=does-not-reach")));
    }

    [Theory]
    [InlineData("3.1")]
    [InlineData("3.2")]
    public void A_qualified_service_out_of_reach_satisfies_it_whatever_the_version(string version) =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", version))).Carrying(Personal).Under(R9, "2022-01-15"));

    [Fact]
    public void Section_19_6_of_a_later_framework_is_not_asked() =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.1")).Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>() }))
            .Carrying(Personal).Under(R9, "2022-01-15"));

    [Fact]
    public void A_qualified_service_within_reach_of_a_third_country_does_not() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.UsCloud.Certified(Some.Certificate("secnumcloud", "3.1"))).Carrying(Personal).Under(R9, "2022-01-15"));

    [Fact]
    public void A_qualification_in_progress_is_none() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2") with { State = Known.As(CertificateState.InProgress) })).Carrying(Personal).Under(R9, "2022-01-15"));

    [Theory]
    [InlineData("2021-08-31", Conclusion.NotMet)]
    [InlineData("2021-09-01", Conclusion.Undetermined)]
    public void Nothing_known_of_a_trusted_offer_leaves_a_derogation_open(string on, Conclusion expected) => Assert.Equal(expected, Derogated.Under(R9, on));

    [Theory]
    [InlineData("2023-01-15", Conclusion.Excused)]
    [InlineData("2023-01-16", Conclusion.NotMet)]
    public void A_derogation_ends_twelve_months_after_a_trusted_offer(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where("trusted-offer-available", UncertainDay.On(Known.Day("2022-01-15"))).Under(R9, on));

    [Theory]
    [InlineData("2023-03-02", Conclusion.Excused)]
    [InlineData("2023-03-03", Conclusion.Undetermined)]
    public void An_offer_that_had_not_come_keeps_a_derogation_for_twelve_months_more(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where("trusted-offer-available", UncertainDay.NotThrough(Known.Day("2022-03-01"))).Under(R9, on));

    [Theory]
    [InlineData("2021-07-05", Conclusion.Excused)]
    [InlineData("2021-07-06", Conclusion.NotMet)]
    public void Only_a_project_under_way_on_the_day_of_the_circular_is_excused(string engaged, Conclusion expected) =>
        Assert.Equal(expected, Derogated.EngagedOn(engaged).Where("trusted-offer-available", UncertainDay.Never).Under(R9, "2022-01-15"));
}
