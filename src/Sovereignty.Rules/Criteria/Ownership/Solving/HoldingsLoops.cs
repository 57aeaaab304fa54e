using System.Buffers;

namespace Sovereignty.Criteria;

/// <summary>
/// The parties of a graph of holdings in an order in which every holder comes before what it holds, but for those that hold each other in a circle: they stand
/// together as one loop. Found by Tarjan's algorithm, without recursion: a chain of any length is followed.
/// </summary>
internal readonly struct HoldingsLoops : IDisposable
{
    private readonly int[] order;
    private readonly int[] starts;
    private readonly int[] loopOf;
    private readonly int[] within;

    public HoldingsLoops(int count, HoldingsRow[] rows, HoldingsEdge[] edges)
    {
        order = ArrayPool<int>.Shared.Rent(count + 1);
        starts = ArrayPool<int>.Shared.Rent(count + 2);
        loopOf = ArrayPool<int>.Shared.Rent(count + 1);
        within = ArrayPool<int>.Shared.Rent(count + 1);
        var scratch = ArrayPool<int>.Shared.Rent(5 * (count + 1));
        Array.Clear(scratch, 0, 5 * (count + 1));
        var number = scratch.AsSpan(0, count);
        var low = scratch.AsSpan(count, count);
        var next = scratch.AsSpan(2 * count, count);
        var path = scratch.AsSpan(3 * count, count);
        var waiting = scratch.AsSpan(4 * count, count);
        var (numbers, depth, pending, ordered, loops, widest) = (0, 0, 0, 0, 0, 1);
        loopOf.AsSpan(0, count).Fill(-1);

        // Every party of the graph is above the one at place 0.
        Enter(0, number, low, path, waiting, ref numbers, ref depth, ref pending);
        while (depth > 0)
        {
            var at = path[depth - 1];
            if (next[at] < rows[at].Count)
            {
                var holder = edges[rows[at].First + next[at]++].Holder;
                if (number[holder] == 0)
                {
                    Enter(holder, number, low, path, waiting, ref numbers, ref depth, ref pending);
                }
                else if (loopOf[holder] < 0)
                {
                    low[at] = Math.Min(low[at], number[holder]);
                }

                continue;
            }

            depth--;
            if (depth > 0)
            {
                low[path[depth - 1]] = Math.Min(low[path[depth - 1]], low[at]);
            }

            if (low[at] == number[at])
            {
                starts[loops] = ordered;
                int member;
                do
                {
                    member = waiting[--pending];
                    (loopOf[member], within[member]) = (loops, ordered - starts[loops]);
                    order[ordered++] = member;
                }
                while (member != at);
                widest = Math.Max(widest, ordered - starts[loops]);
                loops++;
            }
        }

        starts[loops] = ordered;
        (Count, Widest) = (loops, widest);
        ArrayPool<int>.Shared.Return(scratch);
    }

    /// <summary>How many loops there are; most have one party only.</summary>
    public int Count { get; }

    /// <summary>How many parties the largest loop has.</summary>
    public int Widest { get; }

    /// <summary>The places of a loop's parties.</summary>
    public ReadOnlySpan<int> PartiesOf(int loop) => order.AsSpan(starts[loop], starts[loop + 1] - starts[loop]);

    /// <summary>The loop in which a party stands.</summary>
    public int LoopOf(int place) => loopOf[place];

    /// <summary>Which of its loop's parties it is.</summary>
    public int Within(int place) => within[place];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(order);
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(loopOf);
        ArrayPool<int>.Shared.Return(within);
    }

    private static void Enter(int place, Span<int> number, Span<int> low, Span<int> path, Span<int> waiting, ref int numbers, ref int depth, ref int pending)
    {
        number[place] = low[place] = ++numbers;
        path[depth++] = place;
        waiting[pending++] = place;
    }
}
