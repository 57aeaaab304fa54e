using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Article31Tests
{
    private const string Article31 = "fr-loi-2024-449-art31";
    private const string Offer = "acceptable-offer-in-france";

    private static readonly HostingArrangement Unqualified = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets);
    private static readonly HostingArrangement Qualified = Some.Ministry.On(Some.QualifiedCloud).Carrying(Some.Secrets);
    private static readonly HostingArrangement OnUsCloud = Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets);
    private static readonly HostingArrangement Derogated = OnUsCloud.DerogatedOn("2026-05-01", Article31);

    [Theory]
    [InlineData("2024-05-22", Conclusion.NotApplicable)]
    [InlineData("2024-05-23", Conclusion.Undetermined)]
    [InlineData("2024-05-24", Conclusion.Undetermined)]
    [InlineData("2026-04-16", Conclusion.Undetermined)]
    [InlineData("2026-04-17", Conclusion.NotMet)]
    [InlineData("2026-04-18", Conclusion.NotMet)]
    [InlineData("2026-08-15", Conclusion.NotMet)]
    [InlineData("2026-08-22", Conclusion.NotMet)]
    public void A_service_within_reach_fails_it_from_its_decree(string on, Conclusion expected) => Assert.Equal(expected, OnUsCloud.Under(Article31, on));

    [Theory]
    [InlineData("2026-04-17", Conclusion.Undetermined)]
    [InlineData("2026-08-14", Conclusion.Undetermined)]
    [InlineData("2026-08-15", Conclusion.Undetermined)]
    [InlineData("2026-08-16", Conclusion.Undetermined)]
    [InlineData("2026-08-21", Conclusion.Undetermined)]
    [InlineData("2026-08-22", Conclusion.NotMet)]
    [InlineData("2026-08-23", Conclusion.NotMet)]
    public void An_unqualified_service_out_of_reach_fails_it_once_the_framework_is_surely_approved(string on, Conclusion expected) => Assert.Equal(expected, Unqualified.Under(Article31, on));

    [Theory]
    [InlineData("2024-05-23", Conclusion.Met)]
    [InlineData("2026-04-17", Conclusion.Met)]
    [InlineData("2026-08-15", Conclusion.Met)]
    [InlineData("2026-08-22", Conclusion.Met)]
    public void A_qualified_service_out_of_reach_satisfies_it(string on, Conclusion expected) => Assert.Equal(expected, Qualified.Under(Article31, on));

    [Theory]
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08-22", false)]
    public void Conformity_before_the_framework_is_a_caveat(string on, bool expected) =>
        Assert.Equal(expected, Qualified.FindingUnder(Article31, on).Caveats.Any(caveat => caveat.En.Contains("no framework was approved", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2026-04-15", Conclusion.Undetermined)]
    [InlineData("2026-04-16", Conclusion.NotMet)]
    public void The_decree_counts_once_it_is_public(string knownOn, Conclusion expected) => Assert.Equal(expected, OnUsCloud.Under(Article31, "2026-05-01", Terms.KnownOn(knownOn)));

    [Theory]
    [InlineData("2026-08-13", Conclusion.Undetermined)]
    [InlineData("2026-08-14", Conclusion.NotMet)]
    public void The_framework_counts_once_it_is_public(string knownOn, Conclusion expected) => Assert.Equal(expected, Unqualified.Under(Article31, "2026-09-01", Terms.KnownOn(knownOn)));

    [Fact]
    public void The_statute_is_unknown_before_its_publication() => Assert.Equal(Conclusion.NotApplicable, OnUsCloud.Under(Article31, "2026-05-01", Terms.KnownOn("2024-05-21")));

    [Theory]
    [InlineData("bound", Conclusion.NotMet)]
    [InlineData("with-decree", Conclusion.NotApplicable)]
    public void A_reading_decides_whether_it_bound_before_its_decree(string reading, Conclusion expected) =>
        Assert.Equal(expected, OnUsCloud.Under(Article31, "2025-05-06", Terms.Reading("fr-art31-before-decree=" + reading)));

    [Theory]
    [InlineData(PartyKind.StateAdministration, Conclusion.NotMet)]
    [InlineData(PartyKind.StateOperator, Conclusion.NotMet)]
    [InlineData(PartyKind.HealthDataPlatform, Conclusion.NotMet)]
    [InlineData(PartyKind.PublicInterestGroup, Conclusion.Undetermined)]
    [InlineData(PartyKind.BodyUnderStateSupervision, Conclusion.NotApplicable)]
    [InlineData(PartyKind.LocalAuthority, Conclusion.NotApplicable)]
    [InlineData(PartyKind.PublicHospital, Conclusion.NotApplicable)]
    [InlineData(PartyKind.SocialSecurityBody, Conclusion.NotApplicable)]
    [InlineData(PartyKind.ParliamentaryAssembly, Conclusion.NotApplicable)]
    [InlineData(PartyKind.ComplementaryInsurer, Conclusion.NotApplicable)]
    [InlineData(PartyKind.OtherCompany, Conclusion.NotApplicable)]
    public void The_bodies_that_it_binds_are_a_closed_list(PartyKind kind, Conclusion expected) =>
        Assert.Equal(expected, Some.Body(kind).On(Some.UsCloud).Carrying(Some.Secrets).Under(Article31, "2026-09-01"));

    [Fact]
    public void A_foreign_administration_is_not_bound() =>
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.StateAdministration, "DE").On(Some.UsCloud).Carrying(Some.Secrets).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData(PartyKind.StateAdministration)]
    [InlineData(PartyKind.PublicInterestGroup)]
    public void Whether_it_reaches_a_contractors_own_hosting_is_not_settled(PartyKind client) =>
        Assert.Equal(Conclusion.Undetermined, Some.Insurer.On(Some.UsCloud).Carrying(Some.Secrets).For(Some.Body(client)).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData("reaches", Conclusion.NotMet)]
    [InlineData("does-not-reach", Conclusion.NotApplicable)]
    public void A_reading_decides_whether_it_reaches_a_contractor(string reading, Conclusion expected) =>
        Assert.Equal(expected, Some.Insurer.On(Some.UsCloud).Carrying(Some.Secrets).For(Some.Ministry).Under(Article31, "2026-09-01", Terms.Reading("fr-contractor-hosting=" + reading)));

    [Theory]
    [InlineData(Delivery.InternalStateCloud)]
    [InlineData(Delivery.OtherHosting)]
    [InlineData(Delivery.OwnMachines)]
    public void Only_a_cloud_service_of_a_private_provider_is_concerned(Delivery delivery) =>
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud.As(delivery)).Carrying(Some.Secrets).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData("essential-state-mission", HarmKind.HealthOrLife, Conclusion.NotMet)]
    [InlineData("protected-secret/business", HarmKind.IntellectualProperty, Conclusion.NotMet)]
    [InlineData("protected-secret/medical", HarmKind.PublicSecurity, Conclusion.NotMet)]
    [InlineData("public-agent", HarmKind.PublicOrder, Conclusion.NotApplicable)]
    [InlineData("economic", HarmKind.PublicOrder, Conclusion.NotApplicable)]
    public void A_secret_or_an_essential_mission_makes_data_particularly_sensitive(string category, HarmKind harm, Conclusion expected)
    {
        var data = Some.Data("data", DataCategories.All.Single(known => known.Id == category)) with { Harms = Known.Exactly(new Harm { Kind = harm }) };
        Assert.Equal(expected, Some.Ministry.On(Some.UsCloud).Carrying(data).Under(Article31, "2026-09-01"));
    }

    [Fact]
    public void Without_harm_it_does_not_apply_and_with_harm_unknown_it_is_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets with { Harms = Known.Exactly<Harm>() }).Under(Article31, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets with { Harms = FactList<Harm>.Unknown }).Under(Article31, "2026-09-01"));
    }

    [Theory]
    [InlineData("2030-12-31", Conclusion.Met)]
    [InlineData("2031-01-01", Conclusion.NotMet)]
    public void It_is_met_through_the_last_day_of_the_qualification(string on, Conclusion expected) => Assert.Equal(expected, Qualified.Under(Article31, on));

    [Fact]
    public void The_qualification_of_another_service_does_not_help() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2", service: "other"))).Carrying(Some.Secrets).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData("2026-05-31", Conclusion.Met)]
    [InlineData("2026-06-01", Conclusion.Undetermined)]
    [InlineData("2026-06-30", Conclusion.Undetermined)]
    [InlineData("2026-07-01", Conclusion.Met)]
    public void A_suspended_qualification_does_not_count(string on, Conclusion expected)
    {
        var suspended = Some.Certificate("secnumcloud", "3.2") with { Suspensions = Known.Exactly(new Suspension { Period = Known.Days("2026-06-01", "2026-06-30") }) };
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud.Certified(suspended)).Carrying(Some.Secrets).Under(Article31, on));
    }

    [Fact]
    public void A_qualification_under_3_1_is_none_under_the_approved_framework() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.1"))).Carrying(Some.Secrets).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData(null, Conclusion.Undetermined)]
    [InlineData("conclusive", Conclusion.Met)]
    [InlineData("rebuttable", Conclusion.NotMet)]
    public void A_qualification_beside_a_breach_of_section_19_6_is_not_settled(string? reading, Conclusion expected)
    {
        var vetoed = Some.QualifiedCloud.With(Some.Company("holder", "CH")).HeldBy(Some.Holding("holder", 5m) with { Veto = Known.As(true) });
        Assert.Equal(expected, Some.Ministry.On(vetoed).Carrying(Some.Secrets).Under(Article31, "2026-09-01", reading is null ? null : Terms.Reading("fr-secnumcloud-conclusive=" + reading)));
    }

    [Fact]
    public void Nothing_known_of_an_offer_leaves_a_derogation_open() => Assert.Equal(Conclusion.Undetermined, Derogated.Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData("2026-04-30", Conclusion.NotMet)]
    [InlineData("2026-05-01", Conclusion.Excused)]
    [InlineData("2026-07-31", Conclusion.Excused)]
    [InlineData("2026-08-01", Conclusion.NotMet)]
    public void A_derogation_ends_eighteen_months_after_an_acceptable_offer(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where(Offer, UncertainDay.On(Known.Day("2025-01-31"))).Under(Article31, on));

    [Theory]
    [InlineData("2028-02-02", Conclusion.Excused)]
    [InlineData("2028-02-03", Conclusion.Undetermined)]
    public void An_offer_that_had_not_come_keeps_a_derogation_for_eighteen_months_more(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where(Offer, UncertainDay.NotThrough(Known.Day("2026-08-01"))).Under(Article31, on));

    [Theory]
    [InlineData("2024-05-22", Conclusion.Excused)]
    [InlineData("2024-05-23", Conclusion.Undetermined)]
    [InlineData("2026-04-16", Conclusion.Undetermined)]
    [InlineData("2026-04-17", Conclusion.NotMet)]
    public void A_derogation_needs_a_project_engaged_before_the_article_took_effect(string engaged, Conclusion expected) =>
        Assert.Equal(expected, Derogated.EngagedOn(engaged).Where(Offer, UncertainDay.Never).Under(Article31, "2026-09-01"));

    [Theory]
    [InlineData("bound", Conclusion.NotMet)]
    [InlineData("with-decree", Conclusion.Excused)]
    public void One_choice_of_reading_serves_the_duty_and_the_derogation(string reading, Conclusion expected) =>
        Assert.Equal(expected, Derogated.EngagedOn("2025-01-01").Where(Offer, UncertainDay.Never).Under(Article31, "2026-09-01", Terms.Reading("fr-art31-before-decree=" + reading)));

    [Fact]
    public void A_derogation_from_another_provision_does_not_excuse() =>
        Assert.Equal(Conclusion.NotMet, OnUsCloud.DerogatedOn("2026-05-01", "fr-circ-6404-sg-r9").Where(Offer, UncertainDay.Never).Under(Article31, "2026-09-01"));

    [Fact]
    public void An_excuse_names_its_last_day_and_the_caveats_of_its_counting()
    {
        var finding = Derogated.Where(Offer, UncertainDay.On(Known.Day("2025-01-31"))).FindingUnder(Article31, "2026-07-01");
        Assert.Equal(Known.Day("2026-07-31"), finding.ExcusedThrough!.Latest);
        Assert.Contains(finding.Caveats, caveat => caveat.En.Contains("eighteen months", StringComparison.Ordinal));
    }
}
