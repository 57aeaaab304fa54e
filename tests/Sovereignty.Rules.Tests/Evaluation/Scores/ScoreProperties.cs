using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Evaluation;

/// <summary>What holds of every scale, on small ones whose every completion can be tried.</summary>
public sealed class ScoreProperties
{
    private static readonly LocalDate On = new(2028, 2, 10);
    private static readonly Evidence Said = new(EvidenceGrade.Audited, new LocalDate(2000, 1, 1));
    private static readonly ScaleCriterionId[] Criteria = [.. Vocabulary.Ordinary.Answered.Where(pair => pair.Scale.Equals(LawPools.Scales[0])).Select(pair => pair.Criterion)];

    /// <summary>A scale with two sets of weights, and of each criterion the rungs that are possible.</summary>
    private static Gen<(BodyOfLaw Law, ValueList<Rung>[] Possible)> Graded =>
        from scale in ScaleGenerators.Scale("scale")
        from one in ScaleGenerators.Weights("one")
        from other in ScaleGenerators.Weights("other")
        from possible in Pick.SubsetOf(Vocabulary.Ordinary.Rungs, 3).ArrayOf(Criteria.Length)
        select (Small.Law(scale, one, other), possible.Select(rungs => rungs.ToValueList()).ToArray());

    [Fact]
    public void Generated_cases_are_scored_now_and_then()
    {
        var scores = Gen.Sample(AnyCase.Arbitrary.Generator, 200, new Rnd(20261126), 200).SelectMany(one => one.Assess().Scores).ToArray();

        Assert.Contains(scores, score => score.Totals.Count > 0);
        Assert.Contains(scores, score => score.Level.Counted is not null && !score.Level.IsExact);
        Assert.Contains(Gen.Sample(CaseGenerators.OfShippedLaw.Generator, 60, new Rnd(20261126), 40), one => one.Assess().Scores.Count > 0);
    }

    [Fact]
    public void The_interval_contains_every_completion_and_its_ends_are_reached() => Always.Holds(Graded, one =>
    {
        var open = Scored(one.Law, one.Possible);
        var completions = Completions(one.Possible).Select(rungs => Scored(one.Law, rungs)).ToArray();
        return completions.All(full => full.Level.IsExact && full.Level.Counted == full.Level.Lowest && !full.Gaps.Any())
            && open.Level.Lowest == completions.Min(full => full.Level.Lowest) && open.Level.Highest == completions.Max(full => full.Level.Highest)
            && open.Objectives.Index().All(objective => Spans(objective.Item.Points, completions.Select(full => full.Objectives[objective.Index].Points)))
            && open.Totals.Index().All(total => Spans(total.Item.Percent, completions.Select(full => full.Totals[total.Index].Percent)));
    });

    [Fact]
    public void A_higher_rung_lowers_neither_score_nor_level() => Always.Holds(Graded, one => Completions(one.Possible).All(rungs => Enumerable.Range(0, rungs.Length).All(raised =>
    {
        var higher = rungs.Select((rung, index) => index == raised ? (ValueList<Rung>)[Rung.Of(Math.Min(rung[0].Number + 1, 3))] : rung).ToArray();
        var (low, high) = (Scored(one.Law, rungs), Scored(one.Law, higher));
        return high.Level.Lowest >= low.Level.Lowest && high.Totals.Zip(low.Totals).All(pair => pair.First.Percent.Lowest >= pair.Second.Percent.Lowest);
    })), runs: 40);

    [Fact]
    public void The_level_is_at_most_that_of_every_answered_criterion() => Always.Holds(Graded, one =>
    {
        var score = Scored(one.Law, one.Possible);
        var scale = one.Law.Index.Scales[LawPools.Scales[0]].Single().Scale;
        var answered = scale.Objectives.SelectMany(objective => objective.Criteria).Zip(one.Possible).Where(pair => pair.Second.Count == 1).Select(pair => pair.First.Rungs[pair.Second[0].Number - 1].Level).ToArray();
        return score.Level.Counted == (answered.Length == 0 ? null : answered.Min());
    });

    [Fact]
    public void The_score_is_linear_in_the_points_and_the_level_does_not_see_them() => Always.Holds(Graded, one =>
    {
        var scale = one.Law.Index.Scales[LawPools.Scales[0]].Single().Scale;
        var twice = scale with { Objectives = [.. scale.Objectives.Select(objective => objective with { Criteria = [.. objective.Criteria.Select(criterion => criterion with { Rungs = [.. criterion.Rungs.Select(rung => rung with { Points = 2 * rung.Points })] })] })] };
        var doubled = BodyOfLaw.Of([.. one.Law.Instruments.Select(text => text with { Provisions = [.. text.Provisions.Select(provision => provision is Scale ? twice : provision)] })]);
        var (before, after) = (Scored(one.Law, one.Possible), Scored(doubled, one.Possible));
        return before.Level.Equals(after.Level)
            && before.Totals.Zip(after.Totals).All(pair => pair.Second.Percent.Equals(new(2 * pair.First.Percent.Counted, 2 * pair.First.Percent.Lowest, 2 * pair.First.Percent.Highest)));
    });

    [Fact]
    public void The_order_of_answers_is_irrelevant() => Always.Holds(Graded, one =>
        Scored(one.Law, one.Possible).Equals(Score(one.Law, Answers(one.Possible).Reverse().ToValueSet())));

    private static bool Spans(ScoreBounds open, IEnumerable<ScoreBounds> full)
    {
        var all = full.ToArray();
        return all.All(one => one.IsExact && one.Counted == one.Lowest) && open.Lowest == all.Min(one => one.Lowest) && open.Highest == all.Max(one => one.Highest) && open.Counted <= open.Highest;
    }

    private static IEnumerable<ValueList<Rung>[]> Completions(ValueList<Rung>[] possible) => possible.Aggregate(
        (IEnumerable<ValueList<Rung>[]>)[[]],
        (found, rungs) => found.SelectMany(_ => rungs.Count == 0 ? Vocabulary.Ordinary.Rungs : rungs.AsSpan().ToArray(), (before, rung) => (ValueList<Rung>[])[.. before, [rung]]));

    // Where everything is left open something else is known, so that there is a score.
    private static Score Scored(BodyOfLaw law, ValueList<Rung>[] possible) => Score(law, Answers(possible).ToValueSet());

    private static IEnumerable<ScaleAnswer> Answers(ValueList<Rung>[] possible) => Criteria.Zip(possible, (criterion, rungs) => new ScaleAnswer
    {
        Scale = LawPools.Scales[0],
        Criterion = criterion,
        Rung = Fact.OneOf(rungs.Count == 0 ? Vocabulary.Ordinary.Rungs.ToValueList() : rungs, Said),
    });

    private static Score Score(BodyOfLaw law, ValueSet<ScaleAnswer> answers) => new SovereigntyEvaluator(law)
        .Open(new HostingArrangement { Id = "offer", Layers = FactList.Exactly(Said, new Layer { Id = LayerId.Of("service"), Answers = answers }) })
        .Assess(On).Scores.Single();
}
