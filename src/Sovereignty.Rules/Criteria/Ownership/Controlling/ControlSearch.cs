using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Looks for somebody above a party, at any level: first along certain control, level by level, then along possible control. So the path found is certain rather than
/// possible, and the shortest of its kind; of several, the first in the order of names. Cycles are followed once.
/// </summary>
internal readonly struct ControlSearch(Scene scene, ControlTest test)
{
    public Country? Country { get; init; }

    public TerritoryId? Outside { get; init; }

    /// <summary>Whether only somebody whom nobody controls counts.</summary>
    public bool AtTheTop { get; init; }

    public Truth Above(Organisation party, ref Inquiry inquiry, out ValueList<PartyId> path)
    {
        var tree = new ControlTree(scene, scene.IndexOf(party.Id));
        try
        {
            var (answer, found, open) = (Truth.False, -1, -1);
            while (tree.TryNext(out var at, out var certain))
            {
                var controlled = Follow(at, certain, ref tree, ref inquiry, out var incomplete);
                if (!tree.IsStart(at) || AtTheTop)
                {
                    var there = certain & Fits(scene.PartyAt(at), ref inquiry) & (AtTheTop ? !controlled : Truth.True);
                    if ((there | answer) != answer)
                    {
                        (answer, found) = (there | answer, at);
                        if (answer.IsTrue && !inquiry.Explains)
                        {
                            break;
                        }
                    }
                }

                open = incomplete && open < 0 ? at : open;
            }

            // A possible path to somebody named says more than a list that is not complete.
            (answer, found) = answer.IsFalse && open >= 0 ? (Truth.Unknown, open) : (answer, found);

            path = inquiry.Explains ? tree.PathTo(found) : [];
            return answer;
        }
        finally
        {
            tree.Dispose();
        }
    }

    private Truth Fits(Organisation organisation, ref Inquiry inquiry) => Country is not null
        ? Establishment.In(organisation, Country, scene, ref inquiry)
        : Establishment.Outside(organisation, Outside!, scene, ref inquiry);

    // Whether somebody controls the party; everybody who may is reached.
    private Truth Follow(int at, Truth certain, ref ControlTree tree, ref Inquiry inquiry, out bool incomplete)
    {
        var organisation = scene.PartyAt(at);
        var about = scene.Whole.With(organisation);
        var controlled = Truth.False;
        foreach (var entry in organisation.Holders.Entries)
        {
            var link = inquiry.Belongs(entry);
            if (link.IsFalse)
            {
                continue;
            }

            link &= Held.On(entry.Value, in about, ref inquiry);
            if (link.IsFalse && !inquiry.Explains)
            {
                continue;
            }

            link &= Control.Controls(entry.Value, organisation, test, in about, ref inquiry);
            controlled |= link;
            tree.Reach(scene.IndexOf(entry.Value.Holder), at, certain & link);
        }

        var joint = JointControl.Of(organisation, scene, test, ref inquiry, out var controllers);
        foreach (var controller in controllers.AsSpan(0, joint))
        {
            controlled = Truth.True;
            tree.Reach(controller, at, certain);
        }

        JointControl.Return(controllers);

        // Of a party that nobody can own nothing is missing; holders recorded of it all the same count, so that learning its kind settles and never turns an answer.
        incomplete = !inquiry.IsExact(organisation.Holders) && !Establishment.IsOwnerless(organisation, scene, ref inquiry).IsTrue;
        if (incomplete)
        {
            inquiry.Miss(FactNames.Holders, in about);
            controlled |= Truth.Unknown;
        }

        return controlled;
    }
}
