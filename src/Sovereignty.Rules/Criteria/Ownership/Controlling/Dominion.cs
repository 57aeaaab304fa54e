using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// What one party certainly controls, at any level: what it has itself counts together with what those that it controls have, so that a part split between affiliates
/// is as good as the whole. A holding that is said to give no control is no part of it. The work is bounded: what is not found is left open, never denied.
/// </summary>
internal struct Dominion : IDisposable
{
    private const int MostWork = 250_000;
    private readonly Scene scene;
    private readonly ControlTest test;
    private readonly bool followsLists;
    private readonly bool[] members;
    private readonly int[] queue;
    private readonly int[] holders;
    private readonly Part[] parts;
    private readonly int[] touched;
    private int touchedCount;
    private int work;

    public Dominion(Scene scene, ControlTest test, bool followsLists = false)
    {
        (this.scene, this.test, this.followsLists, work) = (scene, test, followsLists, MostWork);
        var size = scene.PartyCount + 1;
        members = ArrayPool<bool>.Shared.Rent(size);
        queue = ArrayPool<int>.Shared.Rent(size);
        holders = ArrayPool<int>.Shared.Rent(size);
        parts = ArrayPool<Part>.Shared.Rent(size);
        touched = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(members, 0, size);
        Array.Clear(parts, 0, size);
    }

    /// <summary>How many parties are found, the controller included.</summary>
    public int Count { get; private set; }

    public readonly int At(int place) => queue[place];

    public readonly bool Contains(int party) => members[party];

    /// <summary>Whether the party is controlled by parts that several have together, none of which controls it alone.</summary>
    public readonly bool IsJoint(int party) => parts[party].IsJoint;

    /// <summary>Finds all that the party controls, as far as the work allowed for all askings together goes.</summary>
    public void Find(int controller, ref Inquiry inquiry)
    {
        Clear();
        Enter(controller, -1);
        for (var next = 0; next < Count && work > 0; next++)
        {
            var holder = queue[next];
            foreach (var (held, entry) in scene.HeldBy(holder))
            {
                work--;
                if (!members[held] && Controls(held, entry, ref inquiry))
                {
                    Enter(held, holder);
                }
            }

            FollowList(holder, ref inquiry);
        }
    }

    /// <summary>The parties from one that is found up to the controller, each controlled by the next or held by it beside others.</summary>
    public readonly ValueList<PartyId> PathFrom(int party)
    {
        var path = new List<PartyId>();
        for (var at = party; at >= 0; at = holders[at])
        {
            path.Add(scene.PartyAt(at).Id);
        }

        return path.ToValueList();
    }

    public readonly void Dispose()
    {
        ArrayPool<bool>.Shared.Return(members);
        ArrayPool<int>.Shared.Return(queue);
        ArrayPool<int>.Shared.Return(holders);
        ArrayPool<Part>.Shared.Return(parts);
        ArrayPool<int>.Shared.Return(touched);
    }

    private void FollowList(int holder, ref Inquiry inquiry)
    {
        if (!followsLists)
        {
            return;
        }

        foreach (var entry in scene.PartyAt(holder).Subsidiaries.Entries)
        {
            work--;
            var subsidiary = scene.IndexOf(entry.Value);
            if (!members[subsidiary] && inquiry.Belongs(entry).IsTrue)
            {
                Enter(subsidiary, holder);
            }
        }
    }

    private bool Controls(int held, Entry<Holding> entry, ref Inquiry inquiry)
    {
        var party = scene.PartyAt(held);
        var about = scene.Whole.With(party);
        if (!inquiry.Belongs(entry).IsTrue || !Held.On(entry.Value, in about, ref inquiry).IsTrue)
        {
            return false;
        }

        var controls = Control.Controls(entry.Value, party, test, in about, ref inquiry);
        if (!controls.IsUnknown)
        {
            return controls.IsTrue;
        }

        ref var part = ref parts[held];
        if (part.Holders == 0)
        {
            touched[touchedCount++] = held;
        }

        part = part.With(inquiry.BoundsOf(entry.Value.Votes).Lower, inquiry.BoundsOf(entry.Value.Capital).Lower);
        if (part.Holders > 1)
        {
            part.IsJoint = part.Votes > Control.Half || part.Capital >= Control.Whole || IsPresumed(party, part.Votes, in about, ref inquiry);
        }

        return part.IsJoint;
    }

    private bool IsPresumed(Organisation held, decimal votes, in Subject about, ref Inquiry inquiry)
    {
        if (test != ControlTest.CommercialCode || votes <= Control.PresumedAbove)
        {
            return false;
        }

        work -= held.Holders.Entries.Count;
        return Presumption.IsLargest(held, votes, members.AsSpan(0, scene.PartyCount), in about, ref inquiry);
    }

    private void Enter(int party, int holder)
    {
        (members[party], holders[party], queue[Count]) = (true, holder, party);
        Count++;
    }

    private void Clear()
    {
        for (var i = 0; i < Count; i++)
        {
            members[queue[i]] = false;
        }

        for (var i = 0; i < touchedCount; i++)
        {
            parts[touched[i]] = default;
        }

        (Count, touchedCount) = (0, 0);
    }

    /// <summary>What those found have of one party together, in percent.</summary>
    private record struct Part(int Holders, decimal Votes, decimal Capital, bool IsJoint)
    {
        public readonly Part With(decimal votes, decimal capital) => new(Holders + 1, Votes + votes, Capital + capital, IsJoint);
    }
}
