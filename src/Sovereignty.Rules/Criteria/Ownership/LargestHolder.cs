using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>Whether each holder that counts has, alone, no more than a limit. Holders are solved one by one, those that can have most first, until no other can matter.</summary>
internal readonly ref struct LargestHolder(HoldingsGraph graph, ReadOnlySpan<Truth> counts, bool attributes, decimal limit, bool explains)
{
    private const long MostWork = 2_000_000;
    private const int MostRounds = 64;
    private const double Margin = 1.0 + 1e-7;
    private readonly HoldingsGraph graph = graph;
    private readonly ReadOnlySpan<Truth> counts = counts;

    public Truth Within(out Bounds largest)
    {
        var truths = ArrayPool<Truth>.Shared.Rent(2 * graph.Count);
        var reached = ArrayPool<double>.Shared.Rent(2 * graph.Count);
        var owners = ArrayPool<int>.Shared.Rent(graph.Count);
        var sought = truths.AsSpan(0, graph.Count);
        var attributed = truths.AsSpan(graph.Count, graph.Count);

        // A holder whom nobody names may have all that is not named, here and further up.
        sought.Fill(Truth.False);
        attributed.Fill(Truth.False);
        if (attributes)
        {
            Attribution.To(sought, in graph, attributed);
        }

        var answer = Holdings.AtMost(limit, in graph, sought, attributed, out var unnamed) | Truth.Unknown;
        largest = unnamed with { Lower = 0m };
        HolderScreen.Fill(in graph, reached.AsSpan(graph.Count, graph.Count));
        var count = Screen(sought, attributed, (double)unnamed.Upper, reached.AsSpan(0, graph.Count), reached.AsSpan(graph.Count, graph.Count), owners);
        Array.Sort(reached, owners, 0, count);
        var work = 0L;
        for (var i = count - 1; i >= 0; i--)
        {
            var most = (decimal)Math.Min(100.0, reached[i]);
            if (most <= limit ? !explains || most <= largest.Upper : most <= largest.Lower || (answer.IsFalse && !explains))
            {
                break;
            }

            work += (graph.EdgeCount + graph.Count) * (long)Math.Min(graph.Loops.Widest, MostRounds);
            if (work > MostWork && i < count - 1)
            {
                answer &= most > limit ? Truth.Unknown : Truth.True;
                largest = largest with { Upper = Math.Max(largest.Upper, most) };
                break;
            }

            answer &= Of(owners[i], sought, attributed, ref largest);
        }

        ArrayPool<Truth>.Shared.Return(truths);
        ArrayPool<double>.Shared.Return(reached);
        ArrayPool<int>.Shared.Return(owners);
        return answer;
    }

    private Truth Of(int owner, Span<Truth> sought, Span<Truth> attributed, ref Bounds largest)
    {
        sought[owner] = Truth.True;
        if (attributes)
        {
            Attribution.To(sought, in graph, attributed);
        }

        var answer = Holdings.AtMost(limit, in graph, sought, attributed, out var part);
        sought[owner] = Truth.False;
        largest = new(Math.Max(largest.Lower, counts[owner].IsTrue ? part.Lower : 0m), Math.Max(largest.Upper, part.Upper));
        return answer | !counts[owner];
    }

    // Every holder that may count, with the most that it can have, in percent: alone, through those it controls, and as one whom nobody names.
    private int Screen(Span<Truth> sought, Span<Truth> attributed, double unnamed, Span<double> most, ReadOnlySpan<double> reached, int[] owners)
    {
        var count = 0;
        var controllers = ArrayPool<bool>.Shared.Rent(graph.Count);
        MarkControllers(controllers);
        for (var owner = 1; owner < graph.Count; owner++)
        {
            if (!counts[owner].IsFalse)
            {
                var through = attributes && controllers[owner] ? Controlled(owner, sought, attributed, reached) : 0.0;
                (most[count], owners[count]) = (unnamed + (100.0 * Margin * (reached[owner] + through)), owner);
                count++;
            }
        }

        ArrayPool<bool>.Shared.Return(controllers);
        return count;
    }

    private double Controlled(int owner, Span<Truth> sought, Span<Truth> attributed, ReadOnlySpan<double> reached)
    {
        sought[owner] = Truth.True;
        Attribution.To(sought, in graph, attributed);
        sought[owner] = Truth.False;
        var sum = 0.0;
        for (var place = 1; place < graph.Count; place++)
        {
            sum += attributed[place].IsFalse ? 0.0 : reached[place];
        }

        return sum;
    }

    private void MarkControllers(bool[] controllers)
    {
        Array.Clear(controllers, 0, graph.Count);
        for (var place = 0; place < graph.Count; place++)
        {
            foreach (ref readonly var edge in graph.EdgesAt(place))
            {
                controllers[edge.Holder] |= !edge.Controls.IsFalse;
            }

            for (var link = graph.Joint.FirstOf(place); link >= 0; link = graph.Joint.NextOf(link))
            {
                controllers[graph.Joint.ControllerOf(link)] = true;
            }
        }
    }
}
