using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class OrderPrmj2603774aTests
{
    private const string File = "fr-arrete-prmj2603774a-file";

    private static readonly HostingArrangement Derogated = Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets).DerogatedOn("2026-04-17", "fr-loi-2024-449-art31");

    [Theory]
    [InlineData("2026-04-16", Conclusion.NotApplicable)]
    [InlineData("2026-04-17", Conclusion.NotMet)]
    [InlineData("2026-04-18", Conclusion.NotMet)]
    public void A_derogation_from_article_31_passes_by_DINUM(string on, Conclusion expected) => Assert.Equal(expected, Derogated.Under(File, on));

    [Theory]
    [InlineData("2026-05-31", Conclusion.NotMet)]
    [InlineData("2026-06-01", Conclusion.Met)]
    [InlineData("2026-06-02", Conclusion.Met)]
    public void The_opinion_counts_from_the_day_on_which_it_is_received(string on, Conclusion expected) => Assert.Equal(expected, Derogated.AdvisedOn("2026-06-01").Under(File, on));

    [Theory]
    [InlineData("2026-04-16", Conclusion.NotApplicable)]
    [InlineData("2026-04-17", Conclusion.NotMet)]
    [InlineData("2026-04-18", Conclusion.NotMet)]
    public void Only_a_derogation_granted_under_it_goes_by_it(string granted, Conclusion expected) =>
        Assert.Equal(expected, Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets).DerogatedOn(granted, "fr-loi-2024-449-art31").Under(File, "2026-06-01"));

    [Fact]
    public void Without_a_derogation_from_article_31_it_does_not_apply()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud).Under(File, "2026-06-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud).DerogatedOn("2026-05-01", "fr-circ-6404-sg-r9").Under(File, "2026-06-01"));
    }

    [Fact]
    public void Its_first_day_and_its_single_source_are_caveats()
    {
        var caveats = Derogated.FindingUnder(File, "2026-06-01").Caveats;
        Assert.Contains(caveats, caveat => caveat.En.Contains("its own first day was not found", StringComparison.Ordinal));
        Assert.Contains(caveats, caveat => caveat.En.Contains("grade C", StringComparison.Ordinal));
    }
}
