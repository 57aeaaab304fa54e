using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Says what stands at a border between two answers, of everything dated on that day. <see cref="Trial"/> says which of it is a cause.</summary>
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
        var (days, publications) = Collecting.From(evaluator.Law, arrangement, evaluator.Terms.Knowledge);
        return new(arrangement, evaluator.Terms.Knowledge.FollowsTheDay ? days.Concat(publications) : days);
    }

    /// <summary>Causes along the day of knowledge.</summary>
    public static CauseFinder OfKnowledge(SovereigntyEvaluator evaluator, HostingArrangement arrangement) =>
        new(arrangement, Collecting.From(evaluator.Law, arrangement, evaluator.Terms.Knowledge).Publications);

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
        DatedCause[] candidates = [.. byDay[border]];
        var found = candidates.Length == 0
            ? []
            : new Trial(candidates, change.Parts, after, delayed => Delaying.Open(evaluator, arrangement, [.. delayed.Select(cause => cause.Delay)]).Assess(after.On)).Causes().ToValueSet();
        return found.Count > 0 ? found : [Unnamed(change)];
    }

    // Somebody's own criterion may know a day that stands in no fact and in no life of a text.
    private static Cause Unnamed(Difference change)
    {
        var provisions = string.Join(", ", change.Findings.Select(one => one.Provision.Value));
        return new(CauseKind.Condition, provisions, new($"a day in the conditions of {provisions}", $"un jour dans les conditions de {provisions}"), true);
    }
}
