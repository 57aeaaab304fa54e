using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>
/// Approaches what companies in a circle count from outside, round by round: from nothing for the least, from the whole for the most. Each round is a bound, so
/// that stopping early leaves the answer sound, only wider. Reckoned in floating point with a margin far above its error.
/// </summary>
internal static class LoopRounds<T>
    where T : struct, IPart<T>
{
    private const int MostRounds = 256;
    private const long MostWork = 4_000_000;
    private const double Margin = 1e-7;
    private const double Settled = 1e-12;

    public static void Solve(in HoldingsGraph graph, in PartQuestion question, int loop, T[] values)
    {
        var parties = graph.Loops.PartiesOf(loop);
        var counts = ArrayPool<double>.Shared.Rent(graph.Count);
        var (edges, widest) = (0L, 0);
        foreach (var place in parties)
        {
            counts[place] = question.Most ? 1.0 : 0.0;
            edges += graph.RowAt(place).Count;
            widest = Math.Max(widest, graph.RowAt(place).Count);
        }

        var ranked = ArrayPool<(double Counts, double Extra)>.Shared.Rent(widest);
        var (rounds, moved) = (Math.Clamp(MostWork / (edges + 1), 4, MostRounds), 1.0);
        for (var round = 0; round < rounds && moved > Settled; round++)
        {
            moved = 0.0;
            foreach (var place in parties)
            {
                var before = counts[place];
                counts[place] = Math.Min(1.0, Of(in graph, in question, loop, place, counts, values, ranked));
                moved = Math.Max(moved, Math.Abs(before - counts[place]));
            }
        }

        foreach (var place in parties)
        {
            values[place] = T.OfPercent((decimal)Math.Min(100.0, 100.0 * counts[place] * (question.Most ? 1.0 + Margin : 1.0 - Margin)));
        }

        ArrayPool<double>.Shared.Return(counts);
        ArrayPool<(double, double)>.Shared.Return(ranked);
    }

    private static double Of(in HoldingsGraph graph, in PartQuestion question, int loop, int place, double[] counts, T[] values, (double Counts, double Extra)[] ranked)
    {
        ref readonly var row = ref graph.RowAt(place);
        var contested = question.IsContested(in row);
        var (sum, count) = ((double)question.RestOf(in row), 0);
        foreach (ref readonly var edge in graph.EdgesAt(place))
        {
            var holder = question.CountsWhole(edge.Holder) ? 1.0
                : graph.Loops.LoopOf(edge.Holder) == loop ? counts[edge.Holder]
                : question.Most ? values[edge.Holder].Ends.Most : values[edge.Holder].Ends.Least;
            sum += (double)(contested ? edge.Share.Lower : question.PartOf(in edge, in row)) * holder;
            ranked[count++] = (holder, (double)(edge.Share.Upper - edge.Share.Lower));
        }

        if (contested)
        {
            ranked.AsSpan(0, count).Sort();
            var rest = (double)row.Rest;
            for (var i = count - 1; i >= 0 && rest > 0.0; i--)
            {
                var part = Math.Min(rest, ranked[i].Extra);
                sum += part * ranked[i].Counts;
                rest -= part;
            }
        }

        return sum / 100.0;
    }
}
