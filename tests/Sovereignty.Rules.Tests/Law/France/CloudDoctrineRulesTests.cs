using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CloudDoctrineRulesTests
{
    private const string ByDefault = "fr-circ-6282-sg-cloud-by-default";
    private const string R1 = "fr-circ-6404-sg-r1";
    private const string R4 = "fr-circ-6404-sg-r4";
    private const string R5 = "fr-circ-6404-sg-r5";
    private const string Health = "fr-circ-6404-sg-r9-health";
    private const string Opinion = "fr-circ-6404-sg-dinum-opinion";

    private static readonly HostingArrangement OwnMachines = Some.Ministry.On(Some.FrenchCloud.As(Delivery.OwnMachines)).EngagedOn("2021-09-01").Costing(1_000_001);
    private static readonly HostingArrangement New = Some.Ministry.On(Some.FrenchCloud.As(Delivery.OwnMachines)).EngagedOn("2023-09-01");
    private static readonly HostingArrangement Great = Some.Ministry.On(Some.FrenchCloud).Costing(9_000_001);

    [Theory]
    [InlineData("2021-07-04", Conclusion.NotApplicable)]
    [InlineData("2021-07-05", Conclusion.Undetermined)]
    [InlineData("2021-07-06", Conclusion.Undetermined)]
    [InlineData("2023-05-31", Conclusion.Undetermined)]
    [InlineData("2023-06-01", Conclusion.NotApplicable)]
    public void Doing_without_cloud_was_to_be_justified_under_the_circular_of_2021(string on, Conclusion expected) => Assert.Equal(expected, OwnMachines.Under(ByDefault, on));

    [Theory]
    [InlineData("2022-01-14", Conclusion.NotMet)]
    [InlineData("2022-01-15", Conclusion.Met)]
    [InlineData("2022-01-16", Conclusion.Met)]
    public void The_justification_counts_from_its_day(string on, Conclusion expected) =>
        Assert.Equal(expected, OwnMachines.Where("no-cloud-justified-to-dinum", UncertainDay.On(Known.Day("2022-01-15"))).Under(ByDefault, on));

    [Theory]
    [InlineData(1_000_000, Conclusion.NotApplicable)]
    [InlineData(1_000_001, Conclusion.NotMet)]
    public void Projects_through_one_million_need_no_justification(long euros, Conclusion expected) =>
        Assert.Equal(expected, OwnMachines.Costing(euros).Where("no-cloud-justified-to-dinum", UncertainDay.Never).Under(ByDefault, "2022-06-01"));

    [Theory]
    [InlineData("2021-07-04", null, Conclusion.Undetermined)]
    [InlineData("2021-07-04", "2021-07-04", Conclusion.NotApplicable)]
    [InlineData("2021-07-04", "2021-07-05", Conclusion.NotMet)]
    [InlineData("2021-07-05", "2021-07-04", Conclusion.NotMet)]
    public void New_products_and_major_evolutions_trigger_it(string engaged, string? evolved, Conclusion expected)
    {
        var product = OwnMachines.EngagedOn(engaged).Where("no-cloud-justified-to-dinum", UncertainDay.Never);
        Assert.Equal(expected, (evolved is null ? product : product.Where("major-evolution-of-product", UncertainDay.On(Known.Day(evolved)))).Under(ByDefault, "2022-06-01"));
    }

    [Fact]
    public void A_cloud_satisfies_it_whatever_it_costs_and_a_cost_not_known_leaves_the_rest_open()
    {
        var unknown = OwnMachines with { Project = OwnMachines.Project with { Cost = Fact<Amount>.Unknown } };
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).EngagedOn("2021-09-01").Costing(2_000_000).Under(ByDefault, "2022-06-01"));
        Assert.Equal(Conclusion.Undetermined, unknown.Where("no-cloud-justified-to-dinum", UncertainDay.Never).Under(ByDefault, "2022-06-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.LocalAuthority).On(Some.FrenchCloud.As(Delivery.OwnMachines)).EngagedOn("2021-09-01").Costing(2_000_000).Under(ByDefault, "2022-06-01"));
    }

    [Theory]
    [InlineData("2023-05-31", Conclusion.NotApplicable)]
    [InlineData("2023-06-01", Conclusion.Undetermined)]
    [InlineData("2023-06-02", Conclusion.Undetermined)]
    public void R1_of_2023_leaves_a_departure_open(string on, Conclusion expected) => Assert.Equal(expected, New.Under(R1, on));

    [Theory]
    [InlineData("2023-05-31", Conclusion.NotApplicable)]
    [InlineData("2023-06-01", Conclusion.Undetermined)]
    [InlineData("2023-06-02", Conclusion.Undetermined)]
    public void R1_of_2023_is_for_new_projects(string engaged, Conclusion expected) => Assert.Equal(expected, New.EngagedOn(engaged).Under(R1, "2024-01-01"));

    [Theory]
    [InlineData(Delivery.CommercialCloud)]
    [InlineData(Delivery.InternalStateCloud)]
    public void A_cloud_internal_or_commercial_satisfies_R1(Delivery delivery) =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud.As(delivery)).EngagedOn("2023-09-01").Under(R1, "2024-01-01"));

    [Theory]
    [InlineData(R4, "exit-and-reversibility")]
    [InlineData(R5, "several-zones")]
    public void An_undertaking_satisfies_R4_and_R5_and_its_lack_leaves_them_open(string rule, string undertaking)
    {
        var lacking = Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>([.. layer.Commitments.Values.Where(known => known.Value != undertaking)]) }));
        Assert.Equal(Conclusion.NotApplicable, lacking.Under(rule, "2023-05-31"));
        Assert.Equal(Conclusion.Undetermined, lacking.Under(rule, "2023-06-01"));
        Assert.Equal(Conclusion.Undetermined, lacking.Under(rule, "2023-06-02"));
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud).Under(rule, "2023-06-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.As(Delivery.InternalStateCloud)).Under(rule, "2024-01-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud).Under(rule, "2024-01-01"));
    }

    [Theory]
    [InlineData("2023-05-31", Conclusion.NotApplicable)]
    [InlineData("2023-06-01", Conclusion.NotMet)]
    [InlineData("2023-06-02", Conclusion.NotMet)]
    public void Health_data_on_a_commercial_cloud_asks_for_a_certified_host(string on, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud).Carrying(Some.CareFiles).Under(Health, on));

    [Fact]
    public void A_certified_host_satisfies_it_and_other_data_is_free()
    {
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.QualifiedCloud).Carrying(Some.CareFiles).Under(Health, "2025-01-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Under(Health, "2025-01-01"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud).Carrying(Some.CareFiles with { CollectedInCare = Fact<bool>.Unknown }).Under(Health, "2025-01-01"));
    }

    [Theory]
    [InlineData("2023-05-31", Conclusion.NotApplicable)]
    [InlineData("2023-06-01", Conclusion.NotMet)]
    [InlineData("2023-06-02", Conclusion.NotMet)]
    public void A_great_project_needs_the_opinion_of_DINUM(string on, Conclusion expected) => Assert.Equal(expected, Great.Under(Opinion, on));

    [Theory]
    [InlineData(9_000_000, Conclusion.NotApplicable)]
    [InlineData(9_000_001, Conclusion.NotMet)]
    public void Great_is_more_than_nine_millions(long euros, Conclusion expected) => Assert.Equal(expected, Great.Costing(euros).Under(Opinion, "2024-01-01"));

    [Theory]
    [InlineData("2024-01-14", Conclusion.NotMet)]
    [InlineData("2024-01-15", Conclusion.Met)]
    public void The_opinion_counts_once_it_is_received(string on, Conclusion expected) => Assert.Equal(expected, Great.AdvisedOn("2024-01-15").Under(Opinion, on));

    [Fact]
    public void A_cost_or_opinions_not_known_leave_it_open()
    {
        Assert.Equal(Conclusion.Undetermined, (Great with { Project = Great.Project with { Cost = Known.As(Amount.Between(8_000_000, 10_000_000)) } }).Under(Opinion, "2024-01-01"));
        Assert.Equal(Conclusion.Undetermined, (Great with { Opinions = FactList<Opinion>.Unknown }).Under(Opinion, "2024-01-01"));
    }

    [Theory]
    [InlineData("2024-01-14", "it is not so that the opinion of DINUM was asked")]
    [InlineData("2024-01-15", "the opinion of DINUM was asked")]
    public void The_reason_tells_an_opinion_asked_from_one_not_asked(string on, string expected)
    {
        var asked = Great with { Opinions = Known.Exactly(new Opinion { By = AuthorityId.Of("fr-dinum"), Asked = Known.On("2024-01-15"), Received = Known.As(UncertainDay.Never) }) };
        Assert.Equal(Conclusion.NotMet, asked.Under(Opinion, on));
        Assert.Contains("\n" + expected, "\n" + asked.FindingUnder(Opinion, on).Reason.En.Replace("; ", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
