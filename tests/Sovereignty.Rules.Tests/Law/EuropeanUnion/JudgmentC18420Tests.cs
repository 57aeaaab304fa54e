using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class JudgmentC18420Tests
{
    private const string Article9 = "gdpr-art9";

    [Theory]
    [InlineData("2018-05-24", false)]
    [InlineData("2018-05-25", true)]
    [InlineData("2018-05-26", true)]
    [InlineData("2022-07-31", true)]
    public void Inferred_health_data_is_health_data_for_article_9_as_long_as_the_Regulation_applies(string on, bool expected) =>
        Assert.Equal(Truth.Of(expected), Some.Reimbursements.CountsAs(DataCategories.Health, on, Article9));

    [Theory]
    [InlineData("2022-07-31", false)]
    [InlineData("2022-08-01", true)]
    [InlineData("2022-08-02", true)]
    public void It_counts_once_it_is_public(string knownOn, bool expected) =>
        Assert.Equal(Truth.Of(expected), Some.Reimbursements.CountsAs(DataCategories.Health, "2026-09-01", Article9, new() { Knowledge = Knowledge.AsOf(Known.Day(knownOn)) }));

    [Theory]
    [InlineData(null)]
    [InlineData("hds")]
    public void It_counts_for_no_other_regime(string? regime) => Assert.Equal(Truth.False, Some.Reimbursements.CountsAs(DataCategories.Health, "2026-09-01", regime));

    [Fact]
    public void Certified_hosting_is_not_asked_for_inferred_health_data() =>
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.FrenchCloud).Carrying(Some.Reimbursements with { CollectedInCare = Known.As(true) }).Under("fr-csp-l1111-8", "2026-09-01"));

    [Fact]
    public void Data_from_which_nothing_can_be_inferred_is_not() => Assert.Equal(Truth.False, Some.Menus.CountsAs(DataCategories.Health, "2026-09-01", Article9));
}
