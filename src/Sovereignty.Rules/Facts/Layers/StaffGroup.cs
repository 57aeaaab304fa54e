namespace Sovereignty.Facts;

/// <summary>People who work on a layer.</summary>
public sealed record StaffGroup : IKeyed
{
    /// <summary>Where they live.</summary>
    public required Country Residence { get; init; }

    /// <summary>Their nationality.</summary>
    public Fact<Country> Nationality { get; init; } = Fact<Country>.Unknown;

    /// <summary>Whether they can reach data in clear.</summary>
    public Fact<bool> AccessToData { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Residence.Code;
}
