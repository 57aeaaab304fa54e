using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is named a cause is one, and nothing that makes a difference by itself is left out: tried over all sets of things dated on a day.</summary>
public sealed class CauseTheorems
{
    private const int MostThings = 5;

    [Fact]
    public void A_cause_makes_a_difference_beside_some_of_what_is_dated_on_its_day_and_what_is_no_cause_makes_none_alone() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var evaluator = new SovereigntyEvaluator(one.Law, one.Terms);
            var (days, publications) = Collecting.From(one.Law, one.Arrangement, one.Terms.Knowledge);
            var dated = (one.Terms.Knowledge.FollowsTheDay ? days.Concat(publications) : days).ToLookup(thing => thing.Day);
            var stretches = evaluator.Open(one.Arrangement).Timeline(one.Window.First, one.Window.Last).Stretches;
            return stretches.Skip(1).All(border => Explained(border, [.. dated[DayNumber.Of(border.From)]], delayed =>
                Delaying.Open(evaluator, one.Arrangement, [.. delayed.Select(thing => thing.Delay)]).Assess(border.From)));
        },
        runs: 40);

    private static bool Explained(Stretch border, DatedCause[] things, Func<IEnumerable<DatedCause>, Assessment> without)
    {
        if (things.Length > MostThings || border.Causes.Any(cause => cause.Kind == CauseKind.Condition))
        {
            return true;
        }

        // Two facts of one source that become public together are told as one.
        var named = things.Where(thing => border.Causes.Contains(thing.Cause)).ToArray();
        var parts = border.Difference!.Parts;
        return named.Length > 0
            && named.GroupBy(thing => thing.Cause).All(alike => alike.Any(thing => Sets(things.Except([thing])).Any(set => Matters(thing, set))))
            && things.Except(named).All(thing => !Matters(thing, []) && !Matters(thing, [.. things.Except([thing])]));

        bool Matters(DatedCause thing, DatedCause[] late) => Difference.Between(without(late), without([.. late, thing])).Parts.Overlaps(parts);
    }

    private static IEnumerable<DatedCause[]> Sets(IEnumerable<DatedCause> things) => things.Aggregate(
        (IEnumerable<DatedCause[]>)[[]],
        (sets, thing) => sets.SelectMany(set => new DatedCause[][] { set, [.. set, thing] }));
}
