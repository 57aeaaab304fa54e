using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>
/// Solves companies that hold each other in a circle: exactly, by eliminating them one by one, where the loop is small and every part in it is settled; else by
/// rounds that approach the solution from outside. Companies that wholly hold each other and nobody else has a part of leave no solution: nothing is known of them.
/// </summary>
internal static class LoopSolver<T>
    where T : struct, IPart<T>
{
    private const int MostEliminated = 32;

    public static void Solve(in HoldingsGraph graph, in PartQuestion question, int loop, T[] values)
    {
        var parties = graph.Loops.PartiesOf(loop);
        if (parties.Length > MostEliminated || IsContested(in graph, in question, parties))
        {
            LoopRounds<T>.Solve(in graph, in question, loop, values);
            return;
        }

        var size = parties.Length;
        var scratch = ArrayPool<T>.Shared.Rent(size * (size + 2));
        var held = scratch.AsSpan(0, size * size);
        var counts = scratch.AsSpan(size * size, size);
        var leaves = scratch.AsSpan(size * (size + 1), size);
        Read(in graph, in question, loop, values, held, counts, leaves);
        Eliminate(held, counts, leaves, question.Most ? PartSolver<T>.Whole : T.OfPercent(0m));
        for (var i = 0; i < size; i++)
        {
            var solved = counts[i];
            for (var j = 0; j < i; j++)
            {
                solved = solved.Plus(held[(i * size) + j].Times(values[parties[j]]));
            }

            values[parties[i]] = solved.AtMostWhole();
        }

        ArrayPool<T>.Shared.Return(scratch);
    }

    // Of each company: what its companions in the loop have of it, what counts already, and what leaves the loop.
    private static void Read(in HoldingsGraph graph, in PartQuestion question, int loop, T[] values, Span<T> held, Span<T> counts, Span<T> leaves)
    {
        var parties = graph.Loops.PartiesOf(loop);
        held.Fill(T.OfPercent(0m));
        for (var i = 0; i < parties.Length; i++)
        {
            ref readonly var row = ref graph.RowAt(parties[i]);
            var stays = 0m;
            counts[i] = T.OfPercent(question.RestOf(in row));
            foreach (ref readonly var edge in graph.EdgesAt(parties[i]))
            {
                var part = question.PartOf(in edge, in row);
                if (graph.Loops.LoopOf(edge.Holder) == loop && !question.CountsWhole(edge.Holder))
                {
                    ref var cell = ref held[(i * parties.Length) + graph.Loops.Within(edge.Holder)];
                    cell = cell.Plus(T.OfPercent(part));
                    stays += part;
                }
                else
                {
                    counts[i] = counts[i].Plus(T.OfPercent(part).Times(PartSolver<T>.Counts(in question, edge.Holder, values)));
                }
            }

            leaves[i] = T.OfPercent(Math.Max(0m, 100m - stays));
        }
    }

    // Never subtracts, so that rounding outwards stays narrow: what a company has of itself is what is left beside all that leaves it.
    private static void Eliminate(Span<T> held, Span<T> counts, Span<T> leaves, T unsolved)
    {
        var size = counts.Length;
        for (var k = size - 1; k >= 0; k--)
        {
            var goes = leaves[k];
            for (var j = 0; j < k; j++)
            {
                goes = goes.Plus(held[(k * size) + j]);
            }

            counts[k] = goes.IsZero ? unsolved : counts[k].Over(goes);
            leaves[k] = goes.IsZero ? PartSolver<T>.Whole : leaves[k].Over(goes);
            for (var j = 0; j < k; j++)
            {
                ref var cell = ref held[(k * size) + j];
                cell = goes.IsZero ? T.OfPercent(0m) : cell.Over(goes);
            }

            for (var i = 0; i < k; i++)
            {
                var part = held[(i * size) + k];
                if (part.IsZero)
                {
                    continue;
                }

                for (var j = 0; j < k; j++)
                {
                    ref var cell = ref held[(i * size) + j];
                    cell = i == j ? cell : cell.Plus(part.Times(held[(k * size) + j]));
                }

                counts[i] = counts[i].Plus(part.Times(counts[k]));
                leaves[i] = leaves[i].Plus(part.Times(leaves[k]));
            }
        }
    }

    private static bool IsContested(in HoldingsGraph graph, in PartQuestion question, ReadOnlySpan<int> parties)
    {
        foreach (var place in parties)
        {
            if (question.IsContested(in graph.RowAt(place)))
            {
                return true;
            }
        }

        return false;
    }
}
