namespace Sovereignty.Facts;

/// <summary>A third company on whose technology or work a layer depends: licensor, supplier, subcontractor.</summary>
public sealed record TechnologySupply : IKeyed
{
    /// <summary>The company.</summary>
    public required PartyId Supplier { get; init; }

    /// <summary>Whether it has any technical possibility to obtain customer data or technical data about customers.</summary>
    public Fact<bool> CanReachData { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the service can go on without it: own skills, or the same available from at least two other companies.</summary>
    public Fact<bool> AutonomyAssured { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Supplier.Value;
}
