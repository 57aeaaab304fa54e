using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Who holds how much of whom, upwards from one party, on the asked day: parties by their places, the party itself at place 0.</summary>
/// <remarks>
/// Parts are counted in rounds: a round counts every part from those of the round before, and after so many rounds every chain of so many levels is counted.
/// Chains that go on, in a circle or beyond, leave what is still unknown unknown. Every bound only narrows when more is learned.
/// </remarks>
internal struct HoldingsGraph : IDisposable
{
    private const int Rounds = 25;
    private readonly Scene scene;
    private readonly HoldingMeasure measure;
    private readonly int[] partyAt;
    private readonly int[] placeOf;
    private readonly int[] firstEdge;
    private readonly bool[] complete;
    private readonly Bounds[] parts;
    private readonly Bounds[] next;
    private readonly bool isCountedOnce;
    private Edge[] edges;

    public HoldingsGraph(Organisation party, Scene scene, HoldingMeasure measure, ref Inquiry inquiry)
    {
        this.scene = scene;
        this.measure = measure;
        var size = scene.PartyCount + 2;
        partyAt = ArrayPool<int>.Shared.Rent(size);
        placeOf = ArrayPool<int>.Shared.Rent(size);
        firstEdge = ArrayPool<int>.Shared.Rent(size);
        complete = ArrayPool<bool>.Shared.Rent(size);
        parts = ArrayPool<Bounds>.Shared.Rent(size);
        next = ArrayPool<Bounds>.Shared.Rent(size);
        edges = ArrayPool<Edge>.Shared.Rent(16);
        Array.Fill(placeOf, -1, 0, size);
        PlaceOf(scene.IndexOf(party.Id));
        for (var (place, levelEnd, level) = (0, 1, 0); place < Count; place++)
        {
            if (place == levelEnd)
            {
                (levelEnd, level) = (Count, level + 1);
            }

            Read(place, level < Rounds, ref inquiry);
        }

        firstEdge[Count] = EdgeCount;
        isCountedOnce = Count <= Rounds && IsInOrder();
    }

    public int Count { get; private set; }

    public int EdgeCount { get; private set; }

    public readonly Organisation PartyAt(int place) => scene.PartyAt(partyAt[place]);

    /// <summary>Whether all holders of the party are known.</summary>
    public readonly bool IsComplete(int place) => complete[place];

    /// <summary>The part of the party at place 0 that is held, directly or not, by the holders sought; what a holder controls counts wholly where so attributed.</summary>
    public readonly Bounds PartOf(ReadOnlySpan<Truth> sought, ReadOnlySpan<Truth> attributed)
    {
        var (before, after) = (parts, next);
        for (var place = 0; place < Count; place++)
        {
            before[place] = complete[place] && firstEdge[place] == firstEdge[place + 1] ? Bounds.Nothing : Bounds.Anything;
        }

        if (isCountedOnce)
        {
            for (var place = Count - 1; place >= 0; place--)
            {
                before[place] = Counted(place, before, sought, attributed);
            }

            return before[0];
        }

        var changed = true;
        for (var round = 0; round < Rounds && changed; round++)
        {
            changed = false;
            for (var place = 0; place < Count; place++)
            {
                after[place] = Counted(place, before, sought, attributed);
                changed |= after[place] != before[place];
            }

            (before, after) = (after, before);
        }

        return before[0];
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(partyAt);
        ArrayPool<int>.Shared.Return(placeOf);
        ArrayPool<int>.Shared.Return(firstEdge);
        ArrayPool<bool>.Shared.Return(complete);
        ArrayPool<Bounds>.Shared.Return(parts);
        ArrayPool<Bounds>.Shared.Return(next);
        ArrayPool<Edge>.Shared.Return(edges);
    }

    // What is named and surely not sought can't be sought; what nobody is named for may be.
    private readonly Bounds Counted(int place, Bounds[] before, ReadOnlySpan<Truth> sought, ReadOnlySpan<Truth> attributed)
    {
        var (sum, named, surelyOther) = (Bounds.Nothing, 0m, 0m);
        for (var at = firstEdge[place]; at < firstEdge[place + 1]; at++)
        {
            var edge = edges[at];
            var part = sought[edge.Holder].IsTrue ? Bounds.Whole : before[edge.Holder].Attributed(attributed[edge.Holder]);
            part = sought[edge.Holder].IsUnknown ? part with { Upper = 100m } : part;
            sum = sum.Plus(edge.Share.Times(part));
            named += edge.Share.Lower;
            surelyOther += edge.Share.Lower * (100m - part.Upper) / 100m;
        }

        var rest = complete[place] ? 0m : Math.Max(0m, 100m - named);
        return new(Math.Min(100m, sum.Lower), Math.Min(100m, Math.Min(sum.Upper + rest, Math.Max(sum.Lower, 100m - surelyOther))));
    }

    private void Read(int place, bool follow, ref Inquiry inquiry)
    {
        var held = PartyAt(place);
        firstEdge[place] = EdgeCount;
        complete[place] = follow && (inquiry.IsExact(held.Holders) || Establishment.IsOwnerless(held, scene, ref inquiry).IsTrue);
        if (!follow)
        {
            return;
        }

        foreach (var entry in held.Holders.Entries)
        {
            if (Direct(entry, held, ref inquiry) is { } share)
            {
                Add(new Edge(PlaceOf(scene.IndexOf(entry.Value.Holder)), share));
            }
        }
    }

    private readonly Bounds? Direct(Entry<Holding> entry, Organisation held, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(held);
        var belongs = inquiry.Belongs(entry);
        if (!belongs.IsFalse)
        {
            belongs &= inquiry.Test(entry.Value.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period));
        }

        if (belongs.IsFalse)
        {
            return null;
        }

        var known = inquiry.BoundsOf(measure == HoldingMeasure.Capital ? entry.Value.Capital : entry.Value.Votes);
        return belongs.IsTrue ? known : known with { Lower = 0m };
    }

    private int PlaceOf(int index)
    {
        if (placeOf[index] < 0)
        {
            (placeOf[index], partyAt[Count]) = (Count, index);
            Count++;
        }

        return placeOf[index];
    }

    // Where every holder stands after what it holds, going backwards counts each part once, from parts that will not change any more.
    private readonly bool IsInOrder()
    {
        for (var place = 0; place < Count; place++)
        {
            for (var at = firstEdge[place]; at < firstEdge[place + 1]; at++)
            {
                if (edges[at].Holder <= place)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Add(Edge edge)
    {
        if (EdgeCount == edges.Length)
        {
            var larger = ArrayPool<Edge>.Shared.Rent(2 * EdgeCount);
            edges.AsSpan().CopyTo(larger);
            ArrayPool<Edge>.Shared.Return(edges);
            edges = larger;
        }

        edges[EdgeCount++] = edge;
    }

    private readonly record struct Edge(int Holder, Bounds Share);
}
