using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// A walk over parties by the best chain found so far: a party is visited once as a possible one and once more if it proves certain. A party that is reached
/// downwards stands at a place of its own, from which only links down are followed: who else controls a daughter is not of the group for that.
/// </summary>
internal ref struct GroupWalk
{
    private readonly sbyte[] reached;
    private readonly int[] before;
    private readonly int[] queue;
    private readonly int parties;
    private int head;
    private int tail;

    public GroupWalk(Scene scene, int start)
    {
        parties = scene.PartyCount + 1;
        var size = 2 * parties;
        Scene = scene;
        Start = start;
        reached = ArrayPool<sbyte>.Shared.Rent(size);
        before = ArrayPool<int>.Shared.Rent(size);
        queue = ArrayPool<int>.Shared.Rent(2 * size);
        Array.Clear(reached, 0, size);
        reached[start] = Rank(Truth.True);
        before[start] = -1;
        queue[tail++] = start;
    }

    public Scene Scene { get; }

    public int Start { get; }

    /// <summary>The party that stands at a place.</summary>
    public readonly int PartyOf(int at) => at % parties;

    /// <summary>Whether only links down are followed from the place.</summary>
    public readonly bool GoesDown(int at) => at >= parties;

    /// <summary>The place of a party that is reached downwards.</summary>
    public readonly int Down(int party) => parties + party;

    /// <summary>The next place to visit, and whether it is certainly reached.</summary>
    public bool TryNext(out int at, out Truth certainty)
    {
        at = head < tail ? queue[head++] : -1;
        certainty = at >= 0 && reached[at] == Rank(Truth.True) ? Truth.True : Truth.Unknown;
        return at >= 0;
    }

    /// <summary>A party is reached from another one, by a chain so certain.</summary>
    public void Reach(int to, int from, Truth link)
    {
        if (Rank(link) > reached[to])
        {
            reached[to] = Rank(link);
            before[to] = from;
            queue[tail++] = to;
        }
    }

    /// <summary>The chain from the start to a party.</summary>
    public readonly ValueList<PartyId> PathTo(int found)
    {
        var path = new List<PartyId>();
        for (var at = found; at >= 0 && path.Count <= 2 * Scene.PartyCount; at = before[at])
        {
            path.Add(Scene.PartyAt(PartyOf(at)).Id);
        }

        path.Reverse();
        return path.ToValueList();
    }

    public readonly void Return()
    {
        ArrayPool<sbyte>.Shared.Return(reached);
        ArrayPool<int>.Shared.Return(before);
        ArrayPool<int>.Shared.Return(queue);
    }

    private static sbyte Rank(Truth truth) => (sbyte)(truth.IsTrue ? 2 : truth.IsUnknown ? 1 : 0);
}
