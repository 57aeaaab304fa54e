using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Where a party is: seat, central administration, principal establishment. A person or a State has a seat only.</summary>
internal static class Establishment
{
    /// <summary>The party is of a kind that nobody holds or controls.</summary>
    public static Truth IsOwnerless(Organisation party, Scene scene, ref Inquiry inquiry) =>
        inquiry.IsAnyOf(party.Kind, PartyKinds.WithoutOwners, FactNames.Kind, scene.Whole.With(party));

    /// <summary>Any of the three lies in the country.</summary>
    public static Truth In(Organisation party, Country country, Scene scene, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(party);
        var seat = inquiry.Is(party.Seat, country, FactNames.Seat, in about);
        if (seat.IsTrue && !inquiry.Explains)
        {
            return seat;
        }

        var others = inquiry.Is(party.CentralAdministration, country, FactNames.CentralAdministration, in about)
            | inquiry.Is(party.PrincipalEstablishment, country, FactNames.PrincipalEstablishment, in about);
        return seat | (!IsOwnerless(party, scene, ref inquiry) & others);
    }

    /// <summary>Any of the three lies outside the territory.</summary>
    public static Truth Outside(Organisation party, TerritoryId territory, Scene scene, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(party);
        var seat = inquiry.Test(party.Seat, FactNames.Seat, in about, (about, territory), LiesOutside);
        if (seat.IsTrue && !inquiry.Explains)
        {
            return seat;
        }

        var others = inquiry.Test(party.CentralAdministration, FactNames.CentralAdministration, in about, (about, territory), LiesOutside)
            | inquiry.Test(party.PrincipalEstablishment, FactNames.PrincipalEstablishment, in about, (about, territory), LiesOutside);
        return seat | (!IsOwnerless(party, scene, ref inquiry) & others);
    }

    private static Truth LiesOutside(Country country, (Subject About, TerritoryId Territory) asked, ref Inquiry inquiry) => !inquiry.Law.Includes(asked.Territory, country, in asked.About, ref inquiry);
}
