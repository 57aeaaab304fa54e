using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Evaluation;

/// <summary>A buyer's own tender, which adopts the framework: each service reaches SEAL-3 on data and SEAL-2 throughout.</summary>
public sealed class GateTests
{
    private static readonly Obligation Gate = Small.Obligation("tender-gate", new ReachesLevel(Csf.Id, Csf.Objective("sov-3"), 3) & new ReachesLevel(Csf.Id, null, 2)) with { Force = Force.Adopted, Matter = Matter.Procurement };

    private static readonly SovereigntyEvaluator Tender = new(
        Catalogue.EuropeanUnion | Small.Law(Gate),
        AssessmentTerms.Default with { Forces = [Force.Adopted] });

    private static readonly Dictionary<ScaleObjectiveId, int> Enough = Csf.Scale.Objectives.ToDictionary(objective => objective.Id, objective => objective.Id.Value == "sov-3" ? 3 : 2);

    [Fact]
    public void What_reaches_the_levels_passes() => Assert.Equal(Conclusion.Met, Finding(Csf.Reaching(Enough)).Conclusion);

    [Fact]
    public void One_criterion_below_rejects_however_high_the_score()
    {
        var high = Csf.Criteria.Select(criterion => Csf.Answer(criterion.Id.Value, criterion.Id.Value == "3.1" ? 1 : criterion.Rungs.Count)).ToArray();
        var finding = Finding(high);

        Assert.Equal(Conclusion.NotMet, finding.Conclusion);
        Assert.Contains("criterion 3.1 (keys) allows SEAL-0 at most", finding.Reason.En, StringComparison.Ordinal);
        Assert.Contains("le critère 3.1 (clés) permet au plus SEAL-0", finding.Reason.Fr, StringComparison.Ordinal);
        Assert.Equal(98.08045m, Csf.Scored(high).Under("v1.2.1-2025-10").Percent.Lowest);
    }

    [Fact]
    public void A_gap_leaves_the_gate_open_and_is_named()
    {
        var finding = Finding([.. Csf.Reaching(Enough).Where(answer => answer.Criterion.Value != "3.4")]);

        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.Equal("$.layers['layer'].answers['eu-csf']['3.4']", Assert.Single(finding.Missing).Path);
    }

    [Fact]
    public void A_gap_that_can_change_nothing_does_not_matter()
    {
        var inert = Csf.Oracles.GetProperty("ladderFacts").GetProperty("inertForGate").EnumerateArray().Select(one => one.GetString()).ToArray();

        Assert.Equal(Conclusion.Met, Finding([.. Csf.Reaching(Enough).Where(answer => !inert.Contains(answer.Criterion.Value))]).Conclusion);
    }

    [Fact]
    public void A_known_shortfall_rejects_whatever_the_gaps() => Assert.Equal(Conclusion.NotMet, Finding(Csf.Answer("3.4", 4)).Conclusion);

    [Fact]
    public void Rungs_that_all_pass_need_not_be_told_apart() => Assert.Equal(
        Conclusion.Met,
        Finding([.. Csf.Reaching(Enough).Select(answer => answer.Criterion.Value == "3.1" ? answer with { Rung = Fact.OneOf([Rung.Of(4), Rung.Of(5)], Known.Evidence) } : answer)]).Conclusion);

    [Theory]
    [InlineData("2026-05-31", Conclusion.Undetermined)]
    [InlineData("2026-06-01", Conclusion.Met)]
    public void Without_ladders_nobody_knows(string on, Conclusion expected)
    {
        var finding = Tender.Open(Csf.Answering(Csf.Reaching(Enough))).Assess(Known.Day(on)).Findings.Single(finding => finding.Provision.Equals(Gate.Id));

        Assert.Equal(expected, finding.Conclusion);
        Assert.Equal(expected == Conclusion.Undetermined, finding.Missing.Any(missing => missing.IsLaw));
    }

    [Fact]
    public void An_objective_that_the_scale_does_not_have_is_law_that_nobody_knows()
    {
        var law = Catalogue.EuropeanUnion | Small.Law(Small.Obligation("gate", new ReachesLevel(Csf.Id, ScaleObjectiveId.Of("sov-9"), 0)));

        Assert.Equal(Conclusion.Undetermined, new SovereigntyEvaluator(law).Open(Csf.Answering(Csf.Answer("1.1", 1))).Assess(Known.Day(Csf.CalculatorDay)).Findings.Single(finding => finding.Provision.Value == "gate").Conclusion);
    }

    [Fact]
    public void Texts_that_define_one_scale_differently_answer_what_they_agree_on()
    {
        var other = Csf.Scale with { Id = ProvisionId.Of("other-ladders"), Objectives = [.. Csf.Scale.Objectives.Select(objective => objective with { Criteria = [.. objective.Criteria.Select(criterion => criterion with { Rungs = [.. criterion.Rungs.Select(rung => rung with { Level = 4 })] })] })] };
        var both = new SovereigntyEvaluator(Catalogue.EuropeanUnion | Small.Law(Gate, other), AssessmentTerms.Default with { Forces = [Force.Adopted] });

        Assert.Equal(Conclusion.Met, both.Open(Csf.Answering(Csf.Reaching(Enough))).Decide(Known.Day(Csf.CalculatorDay)).Conclusion);
        Assert.Equal(Conclusion.Undetermined, both.Open(Csf.Answering(Csf.Answer("3.4", 1))).Decide(Known.Day(Csf.CalculatorDay)).Conclusion);
    }

    [Fact]
    public void Deciding_a_gate_allocates_nothing()
    {
        var scene = new Scene(Csf.Answering(Csf.Reaching(Enough)));
        var (law, day) = (new LegalAnswers(Tender.Law), DayNumber.Of(Known.Day(Csf.CalculatorDay)));
        var (gate, layer) = (Gate.Versions[0].Requires, scene.Whole.With(scene.Arrangement.Layers.Entries[0].Value));
        var answer = Truth.Unknown;

        Assert.Equal(0, Allocations.Of(() => answer = new Inquiry(InquiryTerms.Default, law, day).Ask(gate, in layer)));
        Assert.True(answer.IsTrue);
    }

    private static Finding Finding(params ScaleAnswer[] answers) =>
        Tender.Open(Csf.Answering(answers)).Assess(Known.Day(Csf.CalculatorDay)).Findings.Single(finding => finding.Provision.Equals(Gate.Id));
}
