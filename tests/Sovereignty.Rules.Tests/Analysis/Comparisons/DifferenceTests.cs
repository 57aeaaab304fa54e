using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>What makes two answers two, and what is only told otherwise.</summary>
public sealed class DifferenceTests
{
    private static readonly LocalDate Day = Known.Day("2028-02-10");
    private static readonly HostingArrangement Blank = new() { Id = "example" };

    [Fact]
    public void Another_conclusion_of_one_subject_is_another_answer_though_the_worst_stays()
    {
        var duty = Small.Law(Small.Obligation("duty", new DeliveredAs([Delivery.OwnMachines])));
        var one = Some.Ministry.On(Some.FrenchCloud);
        var two = one with { Layers = Known.Exactly(one.Layers.Values.First(), one.Layers.Values.First() with { Id = LayerId.Of("other") }) };
        var three = one with { Layers = Known.Exactly(one.Layers.Values.First(), one.Layers.Values.First() with { Id = LayerId.Of("other"), Delivery = Known.As(Delivery.OwnMachines) }) };
        var difference = Between(duty, two, three);
        Assert.Equal((Conclusion.NotMet, Conclusion.NotMet, false), (difference.Before, difference.After, difference.IsNone));
        Assert.Equal(["duty"], difference.Findings.Select(change => change.Provision.Value));
    }

    [Fact]
    public void Something_else_missing_for_a_finding_is_another_answer_though_both_are_missing_elsewhere()
    {
        var (a, b) = (new HasHappened(EventId.Of("a")), new HasHappened(EventId.Of("b")));
        var law = Small.Law(
            Small.Obligation("both", a & b, about: SubjectKind.Arrangement),
            Small.Obligation("duty", about: SubjectKind.Arrangement, versions: [Small.Version("duty-1", UncertainDay.Always, a), Small.Version("duty-2", UncertainDay.On(Day), b)]));
        var timeline = Timeline(law);
        Assert.Equal([Day], timeline.Stretches.Skip(1).Select(stretch => stretch.From));
        var difference = timeline.Stretches[1].Difference!;
        Assert.Equal(["duty"], difference.Findings.Select(change => change.Provision.Value));
        Assert.Empty(difference.MissingGained);
        Assert.Equal(["duty-2"], timeline.Stretches[1].Causes.Select(cause => cause.Name));
    }

    [Fact]
    public void Another_version_that_asks_the_same_is_a_nuance_and_no_border()
    {
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement, versions: [Small.Version("duty-1", UncertainDay.Always, Condition.Never), Small.Version("duty-2", UncertainDay.On(Day), Condition.Never)]));
        var stretch = Timeline(law).Stretches.Single();
        var nuance = stretch.Nuances.First(one => one.Findings.Count > 0);
        Assert.Equal(Day, nuance.From);
        Assert.Equal(("duty-1", "duty-2"), (nuance.Findings.Single().Before!.Versions.Single().Value, nuance.Findings.Single().After!.Versions.Single().Value));
        Assert.Equal("duty-1", Timeline(law).AssessmentOn(Day.PlusDays(-1)).Findings.Single().Versions.Single().Value);
        Assert.Equal("duty-2", Timeline(law).AssessmentOn(Day).Findings.Single().Versions.Single().Value);
    }

    [Fact]
    public void A_caveat_that_begins_is_a_nuance_and_no_border()
    {
        var stretch = Timeline(Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement))).Stretches.Single();
        var nuance = stretch.Nuances.Single();
        Assert.Equal(Known.Day("2028-02-21"), nuance.From);
        Assert.Equal(["the law is known through 2028-02-20 only: law"], nuance.CaveatsGained.Select(caveat => caveat.En));
        Assert.Empty(nuance.CaveatsLost);
    }

    [Fact]
    public void A_text_nobody_had_heard_of_and_one_that_is_not_in_force_demand_the_same()
    {
        var proposed = LawGenerators.Of("proposal", [new LifeEvent(LifeEventKind.Proposed, UncertainDay.On(Day), Day, "a source")], Small.Obligation("duty", about: SubjectKind.Arrangement));
        var evaluator = new SovereigntyEvaluator(BodyOfLaw.Of(proposed));
        Assert.True(Difference.Between(
            evaluator.Under(AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(Day.PlusDays(-1)) }).Open(Blank).Assess(Day),
            evaluator.Open(Blank).Assess(Day)).IsNone);
    }

    [Fact]
    public void Exposures_gained_and_lost_are_told_apart()
    {
        var law = Small.Law(Small.Power("power", new ControlledFrom(Country.Of("US"))));
        var difference = Between(law, Some.Ministry.On(Some.FrenchCloud), Some.Ministry.On(Some.UsCloud));
        var back = Between(law, Some.Ministry.On(Some.UsCloud), Some.Ministry.On(Some.FrenchCloud));
        Assert.Equal((1, 0), (difference.ExposuresGained.Count, difference.ExposuresLost.Count));
        Assert.Equal((0, 1), (back.ExposuresGained.Count, back.ExposuresLost.Count));
        Assert.Equal(difference.ExposuresGained, back.ExposuresLost);
    }

    private static Difference Between(BodyOfLaw law, HostingArrangement one, HostingArrangement other) =>
        Difference.Between(new SovereigntyEvaluator(law).Open(one).Assess(Day), new SovereigntyEvaluator(law).Open(other).Assess(Day));

    private static Timeline Timeline(BodyOfLaw law) => new SovereigntyEvaluator(law).Open(Blank).Timeline(Day.PlusDays(-60), Day.PlusDays(60));
}
