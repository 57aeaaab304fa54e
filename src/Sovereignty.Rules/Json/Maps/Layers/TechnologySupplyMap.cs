using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A supply of technology.</summary>
internal static class TechnologySupplyMap
{
    public static ObjectCodec<TechnologySupply> Codec { get; } = new(
        "technology-supply",
        new("a supply of technology, as an object", "une fourniture de technologie, sous forme d'objet"),
        new TechnologySupply() { Supplier = PartyId.Of("unnamed") },
        "supplier",
        Fields<TechnologySupply>.Required("supplier", Names.Party, supply => supply.Supplier, (supply, value) => supply with { Supplier = value }),
        Fields<TechnologySupply>.Fact("canReachData", BooleanCodec.Instance, supply => supply.CanReachData, (supply, value) => supply with { CanReachData = value }),
        Fields<TechnologySupply>.Fact("autonomyAssured", BooleanCodec.Instance, supply => supply.AutonomyAssured, (supply, value) => supply with { AutonomyAssured = value }));
}
