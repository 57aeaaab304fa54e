using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>
/// Reckons which part the holders sought have. What a party counts is the sum, over its holders, of the holder's part times what the holder counts; holders come
/// first, and those that hold each other in a circle are solved together.
/// </summary>
internal static class PartSolver<T>
    where T : struct, IPart<T>
{
    public static T Whole { get; } = T.OfPercent(100m);

    public static T Solve(in HoldingsGraph graph, in PartQuestion question)
    {
        var values = ArrayPool<T>.Shared.Rent(graph.Count);
        try
        {
            for (var loop = 0; loop < graph.Loops.Count; loop++)
            {
                var parties = graph.Loops.PartiesOf(loop);
                if (parties.Length > 1 || HoldsItself(in graph, parties[0]))
                {
                    LoopSolver<T>.Solve(in graph, in question, loop, values);
                }
                else
                {
                    values[parties[0]] = Of(in graph, in question, parties[0], values);
                }
            }

            return values[0];
        }
        finally
        {
            ArrayPool<T>.Shared.Return(values);
        }
    }

    /// <summary>What a holder counts, once those above it are reckoned.</summary>
    public static T Counts(in PartQuestion question, int holder, T[] values) => question.CountsWhole(holder) ? Whole : values[holder];

    private static T Of(in HoldingsGraph graph, in PartQuestion question, int place, T[] values)
    {
        ref readonly var row = ref graph.RowAt(place);
        var sum = T.OfPercent(question.RestOf(in row));
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            var counts = Counts(in question, edge.Holder, values);
            if (!counts.IsZero)
            {
                sum = sum.Plus(T.OfPercent(question.IsContested(in row) ? edge.Share.Lower : question.PartOf(in edge, in row)).Times(counts));
            }
        }

        return (question.IsContested(in row) ? sum.Plus(Contested(in graph, in question, place, values)) : sum).AtMostWhole();
    }

    // What is left beside the least of each goes first to the holders that count most.
    private static T Contested(in HoldingsGraph graph, in PartQuestion question, int place, T[] values)
    {
        ref readonly var row = ref graph.RowAt(place);
        var ranked = ArrayPool<Ranked<T>>.Shared.Rent(row.Count);
        var count = 0;
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            ranked[count++] = new(Counts(in question, edge.Holder, values), edge.Share.Upper - edge.Share.Lower);
        }

        ranked.AsSpan(0, count).Sort();
        var (sum, rest) = (T.OfPercent(0m), row.Rest);
        for (var i = count - 1; i >= 0 && rest > 0m; i--)
        {
            var part = Math.Min(rest, ranked[i].Extra);
            sum = sum.Plus(T.OfPercent(part).Times(ranked[i].Counts));
            rest -= part;
        }

        ArrayPool<Ranked<T>>.Shared.Return(ranked);
        return sum;
    }

    private static bool HoldsItself(in HoldingsGraph graph, int place)
    {
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            if (edge.Holder == place)
            {
                return true;
            }
        }

        return false;
    }
}
