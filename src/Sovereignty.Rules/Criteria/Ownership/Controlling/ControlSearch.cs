using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Looks for somebody above a party, at any level: first along certain control, level by level, then along possible control. So the path found is certain rather than
/// possible, and the shortest of its kind; of several, the first in the order of names. Cycles are followed once. Who controls only by parts that several affiliates
/// have together is looked for last.
/// </summary>
internal readonly struct ControlSearch(Scene scene, ControlTest test)
{
    // Of more parties than this it is not looked for who controls them jointly, when nobody is known to control them alone: it stays open.
    private const int MostTops = 64;

    public Country? Country { get; init; }

    public TerritoryId? Outside { get; init; }

    /// <summary>Whether only somebody whom nobody controls counts.</summary>
    public bool AtTheTop { get; init; }

    public Truth Above(Organisation party, ref Inquiry inquiry, out ValueList<PartyId> path)
    {
        var tree = new ControlTree(scene, scene.IndexOf(party.Id));
        try
        {
            var (answer, found, open, several, tops) = (Truth.False, -1, -1, false, MostTops);
            while (tree.TryNext(out var at, out var certain))
            {
                several |= scene.PartyAt(at).Holders.Entries.Count > 1;
                var controlled = Follow(at, certain, ref tree, ref inquiry, out var incomplete);
                if (at != tree.Start || AtTheTop)
                {
                    var there = certain & Fits(scene.PartyAt(at), ref inquiry) & (AtTheTop ? !controlled : Truth.True);
                    if (AtTheTop && there.IsUnknown && answer.IsFalse && controlled.IsUnknown && tops-- > 0 && IsControlled(scene.PartyAt(at), ref inquiry))
                    {
                        there = Truth.False;
                    }

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
            if (answer.IsUnknown && several && Jointly(in tree, ref inquiry, out path))
            {
                return Truth.True;
            }

            path = inquiry.Explains ? tree.PathTo(found) : [];
            return answer;
        }
        finally
        {
            tree.Dispose();
        }
    }

    // Whoever controls by parts of several affiliates is reached as possible, through each of them.
    private bool Jointly(in ControlTree tree, ref Inquiry inquiry, out ValueList<PartyId> path)
    {
        path = [];
        using var dominion = new Dominion(scene, test);
        var (searched, found) = (dominion, false);
        for (var candidate = 0; candidate < scene.PartyCount && !found; candidate++)
        {
            if (candidate != tree.Start && tree.IsReached(candidate) && Fits(scene.PartyAt(candidate), ref inquiry).IsTrue && (!AtTheTop || IsHeldByNobody(scene.PartyAt(candidate), ref inquiry)))
            {
                searched.Find(candidate, ref inquiry);
                found = searched.Contains(tree.Start);
                path = found && inquiry.Explains ? searched.PathFrom(tree.Start) : path;
            }
        }

        return found;
    }

    private Truth Fits(Organisation organisation, ref Inquiry inquiry) => Country is not null
        ? Establishment.In(organisation, Country, scene, ref inquiry)
        : Outside is not null ? Establishment.Outside(organisation, Outside, scene, ref inquiry) : Truth.True;

    // By one part or by several together.
    private bool IsControlled(Organisation organisation, ref Inquiry inquiry) =>
        organisation.Holders.Entries.Count > 1 && new ControlSearch(scene, test).Above(organisation, ref inquiry, out _).IsTrue;

    private bool IsHeldByNobody(Organisation organisation, ref Inquiry inquiry)
    {
        var alone = new ControlTree(scene, scene.IndexOf(organisation.Id));
        try
        {
            alone.TryNext(out var at, out var certain);
            return Follow(at, certain, ref alone, ref inquiry, out _).IsFalse;
        }
        finally
        {
            alone.Dispose();
        }
    }

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
