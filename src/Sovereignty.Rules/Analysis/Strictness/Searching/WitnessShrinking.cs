using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Makes an arrangement as small as it may be: owners give way to a seat, and whatever it does without is left out.</summary>
internal static class WitnessShrinking
{
    /// <summary>The smallest that one step after another comes to: of what is not given, nothing more can be left out.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="given">What stays.</param>
    /// <param name="does">Whether an arrangement does what it shall.</param>
    public static HostingArrangement Shrunk(HostingArrangement arrangement, HostingArrangement given, Func<HostingArrangement, bool> does)
    {
        var leaving = new LeavingOut(Told.By(given));
        var small = arrangement;
        while (WithoutOwners(small, given).Concat(ArrangementPlaces.OfArrangement.Vary(small, leaving).Select(way => way())).FirstOrDefault(does) is { } smaller)
        {
            small = smaller;
        }

        return small;
    }

    // Who holds a company is left out, and the company sits where its owner did or is held by the owner's owners; what is known of a given company stays.
    private static IEnumerable<HostingArrangement> WithoutOwners(HostingArrangement arrangement, HostingArrangement given) =>
        from party in arrangement.Organisations
        where IsSupposed(party.Id, given)
        from holding in party.Holders.Values
        where IsSupposed(holding.Holder, given)
        let owner = arrangement.Organisations.FirstOrDefault(other => other.Id == holding.Holder)
        where owner is not null && owner != party
        from moved in new[] { party with { Holders = FactList<Holding>.Unknown, Seat = owner.Seat }, party with { Holders = owner.Holders } }
        select arrangement with { Organisations = [.. arrangement.Organisations.Where(other => other != party && other != owner), moved] };

    private static bool IsSupposed(PartyId party, HostingArrangement given) => given.Organisations.All(other => other.Id != party);
}
