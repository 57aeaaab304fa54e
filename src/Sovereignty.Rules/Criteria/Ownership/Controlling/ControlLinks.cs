using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>All links of control of an arrangement on a day, up and down: as holdings show them and as controlling companies list their subsidiaries.</summary>
internal struct ControlLinks : IDisposable
{
    private readonly int[] firstUp;
    private readonly int[] firstDown;
    private readonly bool[] openUp;
    private readonly bool[] openDown;
    private Link[] links;
    private int count;

    public ControlLinks(Scene scene, ref Inquiry inquiry)
    {
        var size = scene.PartyCount + 1;
        firstUp = ArrayPool<int>.Shared.Rent(size);
        firstDown = ArrayPool<int>.Shared.Rent(size);
        openUp = ArrayPool<bool>.Shared.Rent(size);
        openDown = ArrayPool<bool>.Shared.Rent(size);
        links = ArrayPool<Link>.Shared.Rent(16);
        firstUp.AsSpan(0, size).Fill(-1);
        firstDown.AsSpan(0, size).Fill(-1);

        // Links are chained from the last to the first; so the first in the order of names is met first.
        for (var at = size - 1; at >= 0; at--)
        {
            Read(at, scene, ref inquiry);
        }
    }

    /// <summary>Whether somebody whom nobody names may be controlled by the party.</summary>
    public readonly bool IsOpenDown(int party) => openDown[party];

    /// <summary>Whether somebody whom nobody names may control the party.</summary>
    public readonly bool IsOpenUp(int party) => openUp[party];

    /// <summary>Follows the links from a place. Who was reached downwards is not followed up again: another who controls it is not of the group for that.</summary>
    public readonly void Follow(int at, Truth certain, ref ControlTree tree)
    {
        var party = tree.PartyOf(at);
        for (var link = tree.GoesDown(at) ? -1 : firstUp[party]; link >= 0; link = links[link].NextUp)
        {
            tree.Reach(links[link].Above, at, certain & links[link].Controls);
        }

        for (var link = firstDown[party]; link >= 0; link = links[link].NextDown)
        {
            tree.Reach(tree.Down(links[link].Below), at, certain & links[link].Controls);
        }
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(firstUp);
        ArrayPool<int>.Shared.Return(firstDown);
        ArrayPool<bool>.Shared.Return(openUp);
        ArrayPool<bool>.Shared.Return(openDown);
        ArrayPool<Link>.Shared.Return(links);
    }

    private void Read(int at, Scene scene, ref Inquiry inquiry)
    {
        var organisation = scene.PartyAt(at);
        var about = scene.Whole.With(organisation);
        for (var i = organisation.Holders.Entries.Count - 1; i >= 0; i--)
        {
            var entry = organisation.Holders.Entries[i];
            var link = inquiry.Belongs(entry);
            link &= link.IsFalse ? Truth.False : Held.On(entry.Value, in about, ref inquiry);
            link &= link.IsFalse ? Truth.False : Control.Controls(entry.Value, organisation, ControlTest.AnyMeans, in about, ref inquiry);
            Add(scene.IndexOf(entry.Value.Holder), at, link);
        }

        for (var i = organisation.Subsidiaries.Entries.Count - 1; i >= 0; i--)
        {
            Add(at, scene.IndexOf(organisation.Subsidiaries.Entries[i].Value), inquiry.Belongs(organisation.Subsidiaries.Entries[i]));
        }

        var joint = JointControl.Of(organisation, scene, ControlTest.AnyMeans, ref inquiry, out var controllers);
        foreach (var controller in controllers.AsSpan(0, joint))
        {
            Add(controller, at, Truth.True);
        }

        JointControl.Return(controllers);
        var holders = inquiry.IsExact(organisation.Holders) || Establishment.IsOwnerless(organisation, scene, ref inquiry).IsTrue;
        if (!holders)
        {
            inquiry.Miss(FactNames.Holders, in about);
        }

        var subsidiaries = inquiry.IsExact(organisation.Subsidiaries);
        if (!subsidiaries)
        {
            inquiry.Miss(FactNames.Subsidiaries, in about);
        }

        (openUp[at], openDown[at]) = (!holders, !subsidiaries);
    }

    private void Add(int above, int below, Truth controls)
    {
        if (controls.IsFalse)
        {
            return;
        }

        if (count == links.Length)
        {
            var larger = ArrayPool<Link>.Shared.Rent(2 * count);
            links.AsSpan(0, count).CopyTo(larger);
            ArrayPool<Link>.Shared.Return(links);
            links = larger;
        }

        links[count] = new(above, below, controls, firstUp[below], firstDown[above]);
        (firstUp[below], firstDown[above]) = (count, count);
        count++;
    }

    private readonly record struct Link(int Above, int Below, Truth Controls, int NextUp, int NextDown);
}
