using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Evaluation;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What must hold of the timeline of any arrangement under any law. Deep runs ask of more than ten thousand arrangements whether it agrees with every day.</summary>
public sealed class TimelineTheorems
{
    [Fact]
    public void The_timeline_agrees_with_every_day() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var (timeline, days) = Of(one);
            var obligations = one.Law.Index.Obligations;
            return days.All(day =>
            {
                var answer = timeline.On(day).Assessment;
                var judge = new DefinitionalEvaluator(one.Law, one.Terms, one.Arrangement, day);
                return judge.Conclude() == answer.Conclusion
                    && obligations.All(pair => judge.Find(pair.Instrument, pair.Obligation)
                        == (answer.Findings.SingleOrDefault(finding => finding.Provision.Equals(pair.Obligation.Id))?.Conclusion ?? Conclusion.NotApplicable));
            });
        },
        leastWhenDeep: 10_000);

    [Fact]
    public void The_timeline_tells_each_day_as_assessing_it_does() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var (timeline, days) = Of(one);
            var dossier = one.Dossier;
            return days.All(day =>
            {
                var (told, assessed) = (timeline.AssessmentOn(day), dossier.Assess(day));
                return told.Window.Contains(day) && told.Window.Within(assessed.Window) == assessed.Window
                    && IsToldAs(told, assessed)
                    && Difference.Between(timeline.On(day).Assessment, assessed).IsNone;
            });
        },
        runs: 40);

    [Fact]
    public void The_stretches_cover_the_range_and_neighbours_differ_by_what_they_tell_with_a_cause() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var stretches = Of(one).Timeline.Stretches;
            var borders = stretches.Zip(stretches.Skip(1)).ToArray();
            return stretches[0] is { Causes.Count: 0, Difference: null }
                && borders.All(pair => pair.First.Through.PlusDays(1) == pair.Second.From
                    && pair.Second is { Difference.IsNone: false, Causes.Count: > 0 }
                    && pair.Second.Difference.Equals(Difference.Between(pair.First.Assessment, pair.Second.Assessment)));
        },
        runs: 60);

    [Fact]
    public void Nothing_known_after_the_day_of_knowledge_influences_a_timeline() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            // A transfer has no name of its own: it is called by what is recorded of it, known or not.
            var terms = one.Terms with { Knowledge = Knowledge.AsOf(one.Terms.Knowledge.On ?? one.On) };
            var known = one with { Terms = terms, Arrangement = one.Arrangement with { Transfers = FactList<Transfer>.Unknown } };
            var day = terms.Knowledge.On!.Value;
            var then = LawChanges.WithLaw(known, AsKnown.On(one.Law, day)) with { Arrangement = AsKnown.On(known.Arrangement, day) };
            return Told(Of(known).Timeline).SequenceEqual(Told(Of(then).Timeline));
        },
        runs: 60);

    [Fact]
    public void The_second_axis_agrees_with_every_day_of_knowledge() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var evaluator = new SovereigntyEvaluator(one.Law, one.Terms);
            var stretches = evaluator.AsKnownOverTime(one.Arrangement, one.On);
            return stretches.Zip(stretches.Skip(1)).All(pair => pair.First.Through?.PlusDays(1) == pair.Second.From && pair.Second.Causes.Count > 0)
                && Days(one).All(day =>
                {
                    var known = stretches.Last(stretch => stretch.From is null || stretch.From <= day).Assessment;
                    var terms = one.Terms with { Knowledge = Knowledge.AsOf(day) };
                    return Difference.Between(known, new SovereigntyEvaluator(one.Law, terms).Open(one.Arrangement).Assess(one.On)).IsNone;
                });
        },
        runs: 30);

    [Fact]
    public void A_timeline_differs_from_itself_nowhere_and_from_another_where_their_answers_do() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var (timeline, days) = Of(one);
            var other = Of(one.Forgotten).Timeline;
            var different = TimelineDifference.Between(timeline, other).Days;
            return TimelineDifference.Between(timeline, timeline).Days.Count == 0
                && days.All(day => different.Any(stretch => stretch.From <= day && day <= stretch.Through) != Difference.Between(timeline.On(day).Assessment, other.On(day).Assessment).IsNone);
        },
        runs: 40);

    private static (Timeline Timeline, LocalDate[] Days) Of(Case one)
    {
        var days = Days(one);
        return (one.Dossier.Timeline(days.Min(), days.Max()), days);
    }

    private static LocalDate[] Days(Case one) => [.. one.Days(one.On, one.Window.First, one.Window.Last)];

    // The grounds for machines are no telling, and windows are not promised to be the longest.
    private static bool IsToldAs(Assessment one, Assessment other) =>
        (one with { On = other.On, Window = other.Window, Findings = other.Findings }).Equals(other)
        && one.Findings.Count == other.Findings.Count && one.Findings.Zip(other.Findings).All(pair => pair.First.IsToldAs(pair.Second));

    private static IEnumerable<string> Told(Timeline timeline) => timeline.Stretches.SelectMany(stretch =>
        stretch.Assessment.Told().Prepend($"{stretch} because of {stretch.Causes}").Concat(stretch.Nuances.SelectMany(nuance => nuance.Assessment.Told().Prepend($"{nuance.From}"))));
}
