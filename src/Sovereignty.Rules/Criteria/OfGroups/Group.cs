using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The companies of one group on the day: who controls the party at any level, whom those control, and whom the party controls. A chain is as certain as its
/// weakest link; cycles are followed once. What a State controls beside the party belongs to no group with it.
/// </summary>
internal static class Group
{
    /// <summary>The company has its seat, administration, principal establishment or a branch in the country.</summary>
    public static PartyTest<Country> IsPresent { get; } = static (Organisation party, Country country, in Subject about, ref Inquiry inquiry) =>
    {
        var there = Establishment.In(party, country, about.Scene, ref inquiry);
        return there.IsTrue && !inquiry.Explains
            ? there
            : there | (!Establishment.IsOwnerless(party, about.Scene, ref inquiry)
                & inquiry.Some(party.Establishments, FactNames.Establishments, in about, country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted))));
    };

    /// <summary>The company offers services to persons in the country; a person or a State that holds a company does not by that.</summary>
    public static PartyTest<Country> Serves { get; } = static (Organisation party, Country country, in Subject about, ref Inquiry inquiry) =>
        !Establishment.IsOwnerless(party, about.Scene, ref inquiry)
            & inquiry.Some(party.Markets, FactNames.Markets, in about, country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));

    /// <summary>Some other company of the group passes the test. The path runs from the party to that company.</summary>
    public static Truth Some<TArgument>(Organisation party, Scene scene, ref Inquiry inquiry, TArgument argument, PartyTest<TArgument> test, out ValueList<PartyId> path)
    {
        var walk = new GroupWalk(scene, scene.IndexOf(party.Id));
        using var dominion = new Dominion(scene, ControlTest.AnyMeans, followsLists: true);
        var searched = dominion;
        try
        {
            var (answer, found) = (Truth.False, -1);
            while (walk.TryNext(out var at, out var certainty))
            {
                var company = scene.PartyAt(walk.PartyOf(at));
                var about = scene.Whole.With(company);
                if (walk.PartyOf(at) != walk.Start)
                {
                    var there = certainty & test(company, argument, in about, ref inquiry);
                    if ((there | answer) != answer)
                    {
                        (answer, found) = (there, at);
                        if (answer.IsTrue && !inquiry.Explains)
                        {
                            break;
                        }
                    }
                }

                ReachJointly(at, certainty, ref walk, ref searched, ref inquiry);
                if (GoOn(company, at, certainty, in about, ref walk, ref inquiry).IsUnknown && answer.IsFalse)
                {
                    (answer, found) = (Truth.Unknown, at);
                }
            }

            path = inquiry.Explains ? walk.PathTo(found) : [];
            return answer;
        }
        finally
        {
            walk.Return();
        }
    }

    public static Said Chain(Truth truth, ValueList<PartyId> path, Scene scene, Text question) =>
        Saying.Whether(truth, string.Join(" → ", path.Select(id => scene.Party(id).Name ?? id.Value)), question);

    // Unknown where a company of the group may be one that nobody named.
    private static Truth GoOn(Organisation company, int at, Truth certainty, in Subject about, ref GroupWalk walk, ref Inquiry inquiry)
    {
        if (!walk.GoesDown(at))
        {
            GoUp(company, at, certainty, in about, ref walk, ref inquiry);
        }

        var isState = IsState(company, about.Scene, ref inquiry);
        var below = certainty & !isState;
        foreach (var (held, entry) in about.Scene.HeldBy(walk.PartyOf(at)))
        {
            walk.Reach(walk.Down(held), at, Link(entry, below, about.Scene.Whole.With(about.Scene.PartyAt(held)), ref inquiry));
        }

        foreach (var entry in company.Subsidiaries.Entries)
        {
            walk.Reach(walk.Down(about.Scene.IndexOf(entry.Value)), at, below & inquiry.Belongs(entry));
        }

        var missing = Truth.False;
        if (!walk.GoesDown(at) && !inquiry.IsExact(company.Holders) && !Establishment.IsOwnerless(company, about.Scene, ref inquiry).IsTrue)
        {
            inquiry.Miss(FactNames.Holders, in about);
            missing = Truth.Unknown;
        }

        if (!isState.IsTrue && !inquiry.IsExact(company.Subsidiaries))
        {
            inquiry.Miss(FactNames.Subsidiaries, in about);
            missing = Truth.Unknown;
        }

        return missing;
    }

    private static void GoUp(Organisation company, int at, Truth certainty, in Subject about, ref GroupWalk walk, ref Inquiry inquiry)
    {
        foreach (var entry in company.Holders.Entries)
        {
            var link = Link(entry, certainty, in about, ref inquiry);
            if (!link.IsFalse)
            {
                walk.Reach(about.Scene.IndexOf(entry.Value.Holder), at, link & !IsState(about.Scene.Party(entry.Value.Holder), about.Scene, ref inquiry));
            }
        }

        foreach (var (parent, entry) in about.Scene.ParentsOf(walk.PartyOf(at)))
        {
            var link = certainty & inquiry.Belongs(entry);
            if (!link.IsFalse)
            {
                walk.Reach(parent, at, link & !IsState(about.Scene.PartyAt(parent), about.Scene, ref inquiry));
            }
        }
    }

    // What companies of the group control together, none of them alone. What they may control together is reached from each of them.
    private static void ReachJointly(int at, Truth certainty, ref GroupWalk walk, ref Dominion searched, ref Inquiry inquiry)
    {
        var scene = walk.Scene;
        if (!certainty.IsTrue || !scene.HasSharedParties || !IsState(scene.PartyAt(walk.PartyOf(at)), scene, ref inquiry).IsFalse)
        {
            return;
        }

        searched.Find(walk.PartyOf(at), ref inquiry);
        for (var i = 1; i < searched.Count; i++)
        {
            if (searched.IsJoint(searched.At(i)))
            {
                walk.Reach(walk.Down(searched.At(i)), at, Truth.True);
            }
        }
    }

    private static Truth Link(Entry<Holding> entry, Truth certainty, in Subject about, ref Inquiry inquiry)
    {
        var link = certainty & inquiry.Belongs(entry);
        link &= link.IsFalse ? link : Held.On(entry.Value, in about, ref inquiry);
        return link.IsFalse ? link : link & Control.Controls(entry.Value, about.Party, ControlTest.AnyMeans, in about, ref inquiry);
    }

    private static Truth IsState(Organisation party, Scene scene, ref Inquiry inquiry) =>
        inquiry.IsAnyOf(party.Kind, PartyKinds.OfStates, FactNames.Kind, scene.Whole.With(party));
}
