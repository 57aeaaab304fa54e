using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Who is a telecommunications operator under British law. Source: fact sheet on third countries, section 2.3 (factsheet of 2024-04-26).</summary>
internal static class UnitedKingdomLinks
{
    private static readonly Country UnitedKingdom = Country.Of("GB");

    /// <summary>Established there or controlled from there; or serving persons there; or with a system there, in part, or controlled from there.</summary>
    public static Link Operator { get; } =
        ForeignLinks.Seat(UnitedKingdom) | ForeignLinks.Parent(UnitedKingdom) | ForeignLinks.Service(UnitedKingdom)
        | ForeignLinks.Location(UnitedKingdom) | ForeignLinks.Administration(UnitedKingdom);
}
