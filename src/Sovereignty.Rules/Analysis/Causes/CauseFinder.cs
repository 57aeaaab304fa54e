using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Says what stands at a border between two answers. Of everything dated on that day a thing is a cause if, had it happened a day later, the answer
/// would be another in something that changes there; or if it alone, had all the rest happened a day later, would have changed it.
/// </summary>
internal sealed class CauseFinder
{
    private readonly HostingArrangement arrangement;
    private readonly ILookup<int, DatedCause> byDay;

    private CauseFinder(HostingArrangement arrangement, IEnumerable<DatedCause> causes)
    {
        this.arrangement = arrangement;
        byDay = causes.ToLookup(cause => cause.Day);
    }

    /// <summary>Causes along the asked day.</summary>
    public static CauseFinder OfDays(SovereigntyEvaluator evaluator, HostingArrangement arrangement)
    {
        var (days, publications) = Collecting.From(evaluator.Law, arrangement);
        return new(arrangement, evaluator.Terms.Knowledge.FollowsTheDay ? days.Concat(publications) : days);
    }

    /// <summary>Causes along the day of knowledge.</summary>
    public static CauseFinder OfKnowledge(SovereigntyEvaluator evaluator, HostingArrangement arrangement) =>
        new(arrangement, Collecting.From(evaluator.Law, arrangement).Publications);

    /// <summary>The days on which something is dated, in order.</summary>
    public IEnumerable<int> Days => byDay.Select(group => group.Key).Where(day => DayNumber.DateOrNull(day) is not null).Order();

    /// <summary>What changes the answer on a day.</summary>
    /// <param name="border">The first day of the second answer, on the axis of the causes.</param>
    /// <param name="evaluator">The evaluator of the second answer.</param>
    /// <param name="before">The first answer.</param>
    /// <param name="after">The second answer.</param>
    public ValueSet<Cause> Of(int border, SovereigntyEvaluator evaluator, Assessment before, Assessment after)
    {
        var change = Difference.Between(before, after);
        var asked = change.Findings.Select(one => one.Provision).Concat(change.Missing.SelectMany(item => item.Provisions)).ToHashSet();
        var readings = byDay[border].Where(cause => cause.Delay is null && cause.Provisions.Any(asked.Contains)).Select(cause => cause.Cause);
        var found = Tried([.. byDay[border].Where(cause => cause.Delay is not null)], evaluator, before, after, change).Concat(readings).ToValueSet();
        return found.Count > 0 ? found : [Unnamed(change)];
    }

    private IEnumerable<Cause> Tried(DatedCause[] candidates, SovereigntyEvaluator evaluator, Assessment before, Assessment after, Difference change)
    {
        if (candidates.Length == 0)
        {
            return [];
        }

        var without = Without(candidates);
        if (!change.Shares(Difference.Between(without, after)))
        {
            return [];
        }

        var causes = candidates.Where(candidate => candidates.Length == 1
            || change.Shares(Difference.Between(Without([candidate]), after))
            || change.Shares(Difference.Between(without, Without([.. candidates.Where(other => other != candidate)])))).ToArray();
        return (causes.Length > 0 ? causes : candidates).Select(candidate => candidate.Cause);

        Assessment Without(DatedCause[] delayed) => Delaying.Open(evaluator, arrangement, [.. delayed.Select(cause => cause.Delay!)]).Assess(after.On);
    }

    // Somebody's own criterion may know a day that stands in no fact and in no life of a text.
    private static Cause Unnamed(Difference change)
    {
        var provisions = string.Join(", ", change.Findings.Select(one => one.Provision.Value));
        return new(CauseKind.Condition, provisions, new($"a day in the conditions of {provisions}", $"un jour dans les conditions de {provisions}"), true);
    }
}
