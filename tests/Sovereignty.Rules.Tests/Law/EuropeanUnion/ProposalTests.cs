using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class ProposalTests
{
    private const string LevelOne = "eu-cada-com-2026-502-level-1";

    private static readonly SovereigntyEvaluator AsProposed = new(Catalogue.Law.AsProposed(InstrumentId.Of("eu-cada-com-2026-502"), Known.Day("2027-01-01")));

    [Theory]
    [InlineData("eu-cada-com-2026-502")]
    [InlineData("eu-csa2-proposal")]
    [InlineData("eu-digital-omnibus-2025")]
    [InlineData("eu-eucs")]
    public void A_proposal_is_never_in_force(string id)
    {
        Assert.Equal(InstrumentKind.Proposal, Catalogue.Law.Find(InstrumentId.Of(id))!.Kind);
        Assert.All(new[] { "2026-06-02", "2026-06-03", "2026-11-23", "2040-01-01" }, on => Assert.Equal((Truth.False, Truth.False), Asking.StatusOf(id, on)));
    }

    [Theory]
    [InlineData("2026-06-03")]
    [InlineData("2027-01-01")]
    public void A_proposal_decides_nothing(string on) => Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud.In("US")).Under(LevelOne, on));

    [Theory]
    [InlineData("FR", "2026-12-31", Conclusion.NotApplicable)]
    [InlineData("FR", "2027-01-01", Conclusion.Met)]
    [InlineData("FR", "2027-01-02", Conclusion.Met)]
    [InlineData("US", "2027-01-01", Conclusion.Undetermined)]
    public void As_proposed_level_one_asks_for_provider_and_data_in_the_Union(string country, string on, Conclusion expected)
    {
        var finding = AsProposed.Open(Some.Ministry.On(Some.FrenchCloud.In(country))).Assess(Known.Day(on)).Findings.Single(one => one.Provision.Value == LevelOne);
        Assert.Equal(expected, finding.Conclusion);
        Assert.Equal(expected != Conclusion.NotApplicable, finding.Caveats.Any(caveat => caveat.En.Contains("as proposed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_provider_from_elsewhere_fails_it_and_a_body_may_ask_for_another_place()
    {
        var abroad = Some.Ministry.On(new Cloud(Some.FrenchCloud.Layer, [Some.Company("french-cloud", "US")]));
        var elsewhere = Some.Ministry.On(Some.FrenchCloud.In("US")).Where("body-requires-data-elsewhere", UncertainDay.On(Known.Day("2026-12-01")));
        Assert.Equal(Conclusion.NotMet, Of(abroad));
        Assert.Equal(Conclusion.NotMet, Of(Some.Ministry.On(Some.FrenchCloud.In("US")).Where("body-requires-data-elsewhere", UncertainDay.Never)));
        Assert.Equal(Conclusion.Excused, Of(elsewhere));
        Assert.Equal(Conclusion.NotApplicable, Of(Some.Insurer.On(Some.FrenchCloud.In("US"))));
    }

    private static Conclusion Of(HostingArrangement arrangement) =>
        AsProposed.Open(arrangement).Assess(Known.Day("2027-01-01")).Findings.Single(one => one.Provision.Value == LevelOne).Conclusion;
}
