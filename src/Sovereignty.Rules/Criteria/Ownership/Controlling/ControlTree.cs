using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The parties reached from one along links of control, each by its best path: certain before possible, then short before long, then in the order in which the links
/// were met. Each party is given out once.
/// </summary>
internal struct ControlTree : IDisposable
{
    private readonly Scene scene;
    private readonly sbyte[] reached;
    private readonly int[] below;
    private readonly int[] levels;
    private readonly int[] queue;
    private int[] possible;
    private (int Head, int Tail) walk;
    private (int Head, int Tail) wait;

    public ControlTree(Scene scene, int start)
    {
        this.scene = scene;
        Start = start;
        var size = scene.PartyCount + 1;
        reached = ArrayPool<sbyte>.Shared.Rent(size);
        below = ArrayPool<int>.Shared.Rent(size);
        levels = ArrayPool<int>.Shared.Rent(size);
        queue = ArrayPool<int>.Shared.Rent(size);
        possible = ArrayPool<int>.Shared.Rent(16);
        Array.Clear(reached, 0, size);
        Reach(start, -1, Truth.True);
    }

    /// <summary>The party from which the others are reached.</summary>
    public int Start { get; }

    /// <summary>Whether the party is reached, for certain or possibly.</summary>
    public readonly bool IsReached(int party) => reached[party] != 0;

    /// <summary>The next party, and whether it is reached for certain.</summary>
    public bool TryNext(out int at, out Truth certain)
    {
        // When certain links are exhausted, possible ones are walked, those that set out lowest first.
        while (wait.Head < wait.Tail && (walk.Head == walk.Tail || (reached[queue[walk.Head]] == 1 && levels[possible[wait.Head + 1]] + 1 <= levels[queue[walk.Head]])))
        {
            var (to, from) = (possible[wait.Head], possible[wait.Head + 1]);
            wait.Head += 2;
            Enter(to, from, 1);
        }

        (at, certain) = (-1, Truth.False);
        if (walk.Head == walk.Tail)
        {
            return false;
        }

        at = queue[walk.Head++];
        certain = reached[at] == 2 ? Truth.True : Truth.Unknown;
        return true;
    }

    /// <summary>A link leads from a party reached to another.</summary>
    public void Reach(int to, int from, Truth link)
    {
        if (link.IsTrue || (link.IsUnknown && reached[from] == 1))
        {
            Enter(to, from, link.IsTrue ? (sbyte)2 : (sbyte)1);
        }
        else if (link.IsUnknown && reached[to] == 0)
        {
            Wait(to, from);
        }
    }

    /// <summary>The parties from the first to this one.</summary>
    public readonly ValueList<PartyId> PathTo(int found)
    {
        var path = new List<PartyId>();
        for (var at = found; at >= 0; at = below[at])
        {
            path.Add(scene.PartyAt(at).Id);
        }

        path.Reverse();
        return path.ToValueList();
    }

    public readonly void Dispose()
    {
        ArrayPool<sbyte>.Shared.Return(reached);
        ArrayPool<int>.Shared.Return(below);
        ArrayPool<int>.Shared.Return(levels);
        ArrayPool<int>.Shared.Return(queue);
        ArrayPool<int>.Shared.Return(possible);
    }

    private void Enter(int to, int from, sbyte rank)
    {
        if (reached[to] == 0)
        {
            (reached[to], below[to], levels[to]) = (rank, from, from < 0 ? 0 : levels[from] + 1);
            queue[walk.Tail++] = to;
        }
    }

    private void Wait(int to, int from)
    {
        if (wait.Tail + 2 > possible.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(2 * possible.Length);
            possible.AsSpan(0, wait.Tail).CopyTo(larger);
            ArrayPool<int>.Shared.Return(possible);
            possible = larger;
        }

        (possible[wait.Tail], possible[wait.Tail + 1]) = (to, from);
        wait.Tail += 2;
    }
}
