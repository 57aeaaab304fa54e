using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class GdprTests
{
    private const string Article9 = "eu-gdpr-2016-679-art9";

    private static readonly DataSet Health = Some.Data("health", DataCategories.Health) with { IdentifiesPersons = Known.As(true) };
    private static readonly DataSet Groundless = Health with { Article9Grounds = Known.Exactly<CommitmentId>() };

    [Theory]
    [InlineData("2018-05-24", Conclusion.NotApplicable)]
    [InlineData("2018-05-25", Conclusion.NotMet)]
    [InlineData("2018-05-26", Conclusion.NotMet)]
    public void Health_data_needs_a_ground_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Of(Groundless).Under(Article9, on));

    [Fact]
    public void A_ground_satisfies_it() => Assert.Equal(Conclusion.Met, Of(Health).Under(Article9, "2026-09-01"));

    [Fact]
    public void Data_that_identifies_nobody_or_is_not_of_health_is_outside()
    {
        Assert.Equal(Conclusion.NotApplicable, Of(Groundless with { IdentifiesPersons = Known.As(false) }).Under(Article9, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Of(Some.Menus).Under(Article9, "2026-09-01"));
    }

    [Fact]
    public void Inferred_health_data_needs_a_ground_too_and_the_finding_cites_the_inferences()
    {
        var finding = Of(Some.Reimbursements with { Article9Grounds = Known.Exactly<CommitmentId>() }).FindingUnder(Article9, "2026-09-01");
        Assert.Equal(Conclusion.NotMet, finding.Conclusion);
        Assert.Contains(finding.AlsoCites, citation => citation.Provision.Value == "eu-cjeu-c-184-20-inference");
        Assert.Contains(finding.AlsoCites, citation => citation.Provision.Value == "eu-gdpr-2016-679-art4-15");
    }

    [Theory]
    [InlineData("2018-05-24", false)]
    [InlineData("2018-05-25", true)]
    [InlineData("2018-05-26", true)]
    public void Reimbursements_let_health_be_inferred_from_the_day_of_application(string on, bool expected) =>
        Assert.Equal(Truth.Of(expected), Some.Reimbursements.CountsAs(DataCategories.HealthDerivable, on));

    [Theory]
    [InlineData("administrative")]
    [InlineData("financial")]
    [InlineData("health-reimbursement")]
    public void Administrative_and_financial_data_alike(string category) =>
        Assert.Equal(Truth.True, (Some.Reimbursements with { Categories = Known.Exactly(DataCategories.All.Single(known => known.Id == category)) }).CountsAs(DataCategories.HealthDerivable, "2026-09-01"));

    [Fact]
    public void Each_premise_is_needed()
    {
        DataSet[] without =
        [
            Some.Reimbursements with { Categories = Known.Exactly(DataCategories.Ordinary) },
            Some.Reimbursements with { IdentifiesPersons = Known.As(false) },
            Some.Reimbursements with { RevealsReimbursedCare = Known.As(false) },
        ];
        Assert.All(without, data => Assert.Equal(Truth.False, data.CountsAs(DataCategories.HealthDerivable, "2026-09-01")));
    }

    [Fact]
    public void Each_premise_not_known_leaves_it_open()
    {
        DataSet[] unknown =
        [
            Some.Reimbursements with { Categories = FactList<DataCategory>.Unknown },
            Some.Reimbursements with { IdentifiesPersons = Fact<bool>.Unknown },
            Some.Reimbursements with { RevealsReimbursedCare = Fact<bool>.Unknown },
        ];
        Assert.All(unknown, data => Assert.Equal(Truth.Unknown, data.CountsAs(DataCategories.HealthDerivable, "2026-09-01")));
    }

    private static HostingArrangement Of(DataSet data) => Some.Ministry.On(Some.FrenchCloud).Carrying(data);
}
