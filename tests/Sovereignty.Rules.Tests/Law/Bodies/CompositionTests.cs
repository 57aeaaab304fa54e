using Sovereignty.Evaluation;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CompositionTests
{
    private static readonly SovereigntyEvaluator Evaluator = new(Catalogue.Law | BodyOfLaw.Of(Imaginary.Instrument));

    [Theory]
    [InlineData("2025-12-31", Conclusion.NotApplicable)]
    [InlineData("2026-01-01", Conclusion.NotMet)]
    [InlineData("2026-01-02", Conclusion.NotMet)]
    public void A_text_of_ones_own_is_one_file_and_one_line(string on, Conclusion expected)
    {
        var arrangement = Some.Ministry.On(Some.FrenchCloud.In("CH"));
        var composed = Evaluator.Open(arrangement).Assess(Known.Day(on));
        var own = composed.Findings.Single(finding => finding.Instrument.Equals(Imaginary.Instrument.Id));
        Assert.Equal(expected, own.Conclusion);
        Assert.Equal(
            arrangement.AssessedOn(on).Findings.Select(finding => (finding.Provision, finding.Conclusion)),
            composed.Findings.Where(finding => finding != own).Select(finding => (finding.Provision, finding.Conclusion)));
    }

    [Fact]
    public void It_does_not_bite_where_its_demand_is_met() =>
        Assert.Equal(Conclusion.Met, Evaluator.Open(Some.Ministry.On(Some.FrenchCloud)).Assess(Known.Day("2026-01-02")).Findings.Single(finding => finding.Instrument.Equals(Imaginary.Instrument.Id)).Conclusion);
}
