using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Who holds how much of whom, upwards from one party, on the asked day: parties by their places, the party itself at place 0.</summary>
internal struct HoldingsGraph : IDisposable
{
    // Shares with more digits are rounded outwards, so that adding and subtracting them is exact.
    private const int MostDigits = 20;
    private readonly Scene scene;
    private readonly HoldingMeasure measure;
    private readonly bool followsControl;
    private readonly int[] partyAt;
    private readonly int[] placeOf;
    private readonly HoldingsRow[] rows;
    private HoldingsEdge[] edges;

    public HoldingsGraph(Organisation party, Scene scene, HoldingMeasure measure, bool followsControl, ref Inquiry inquiry)
    {
        this.scene = scene;
        this.measure = measure;
        this.followsControl = followsControl;
        var size = scene.PartyCount + 2;
        partyAt = ArrayPool<int>.Shared.Rent(size);
        placeOf = ArrayPool<int>.Shared.Rent(size);
        rows = ArrayPool<HoldingsRow>.Shared.Rent(size);
        edges = ArrayPool<HoldingsEdge>.Shared.Rent(16);
        Array.Fill(placeOf, -1, 0, size);
        PlaceOf(scene.IndexOf(party.Id));
        for (var place = 0; place < Count; place++)
        {
            rows[place] = Read(place, ref inquiry);
        }

        Loops = new HoldingsLoops(Count, rows, edges);
        Joint = FindJoint(ref inquiry);
    }

    public int Count { get; private set; }

    public int EdgeCount { get; private set; }

    /// <summary>The order in which parts can be reckoned, holders first.</summary>
    public HoldingsLoops Loops { get; }

    /// <summary>Who controls by several holders together; empty unless control is followed.</summary>
    public JointLinks Joint { get; }

    public readonly Organisation PartyAt(int place) => scene.PartyAt(partyAt[place]);

    public readonly ref readonly HoldingsRow RowAt(int place) => ref rows[place];

    public readonly ReadOnlySpan<HoldingsEdge> EdgesAt(int place) => edges.AsSpan(rows[place].First, rows[place].Count);

    public readonly void Dispose()
    {
        Loops.Dispose();
        Joint.Dispose();
        ArrayPool<int>.Shared.Return(partyAt);
        ArrayPool<int>.Shared.Return(placeOf);
        ArrayPool<HoldingsRow>.Shared.Return(rows);
        ArrayPool<HoldingsEdge>.Shared.Return(edges);
    }

    private HoldingsRow Read(int place, ref Inquiry inquiry)
    {
        var held = PartyAt(place);
        var (first, least, most) = (EdgeCount, 0m, 0m);
        foreach (var entry in held.Holders.Entries)
        {
            if (Direct(entry, held, ref inquiry) is { } edge)
            {
                Add(edge);
                (least, most) = (least + edge.Share.Lower, most + edge.Share.Upper);
            }
        }

        return new(first, EdgeCount - first, least, most, IsComplete(held, ref inquiry));
    }

    // Only where no holder alone is known to control, nor to control nothing, can several of them do so.
    private JointLinks FindJoint(ref Inquiry inquiry)
    {
        var joint = new JointLinks(Count);
        if (!followsControl || !MayBeJoint())
        {
            return joint;
        }

        using var dominion = new Dominion(scene, ControlTest.CommercialCode);
        var searched = dominion;
        for (var controller = 1; controller < Count; controller++)
        {
            // Of those whom nobody describes none is known to be the same as another.
            if (partyAt[controller] == scene.PartyCount)
            {
                continue;
            }

            searched.Find(partyAt[controller], ref inquiry);
            for (var i = 1; i < searched.Count; i++)
            {
                if (searched.IsJoint(searched.At(i)) && placeOf[searched.At(i)] >= 0)
                {
                    joint.Add(placeOf[searched.At(i)], controller);
                }
            }
        }

        return joint;
    }

    private readonly bool MayBeJoint()
    {
        for (var place = 0; place < Count; place++)
        {
            var open = 0;
            foreach (ref readonly var edge in EdgesAt(place))
            {
                open += edge.Controls.IsUnknown ? 1 : 0;
            }

            if (open > 1)
            {
                return true;
            }
        }

        return false;
    }

    private HoldingsEdge? Direct(Entry<Holding> entry, Organisation held, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(held);
        var belongs = inquiry.Belongs(entry);
        if (!belongs.IsFalse)
        {
            belongs &= Held.On(entry.Value, in about, ref inquiry);
        }

        if (belongs.IsFalse)
        {
            return null;
        }

        var known = inquiry.BoundsOf(measure == HoldingMeasure.Capital ? entry.Value.Capital : entry.Value.Votes);
        var share = new Bounds(belongs.IsTrue ? decimal.Round(known.Lower, MostDigits, MidpointRounding.ToZero) : 0m, decimal.Round(known.Upper, MostDigits, MidpointRounding.ToPositiveInfinity));
        return new(
            PlaceOf(scene.IndexOf(entry.Value.Holder)),
            share,
            followsControl ? belongs & Control.Controls(entry.Value, held, ControlTest.CommercialCode, in about, ref inquiry) : Truth.False);
    }

    // Of a listed company, the holders that count are those who declared that they crossed a threshold.
    private readonly bool IsComplete(Organisation held, ref Inquiry inquiry)
    {
        if (inquiry.IsExact(held.Holders) || Establishment.IsOwnerless(held, scene, ref inquiry).IsTrue)
        {
            return true;
        }

        var about = scene.Whole.With(held);
        return (inquiry.Is(held.Listed, true, FactNames.Listed, in about) & inquiry.Is(held.DeclaredHoldersNamed, true, FactNames.DeclaredHoldersNamed, in about)).IsTrue;
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

    private void Add(HoldingsEdge edge)
    {
        if (EdgeCount == edges.Length)
        {
            var larger = ArrayPool<HoldingsEdge>.Shared.Rent(2 * EdgeCount);
            edges.AsSpan(0, EdgeCount).CopyTo(larger);
            ArrayPool<HoldingsEdge>.Shared.Return(edges);
            edges = larger;
        }

        edges[EdgeCount++] = edge;
    }
}
