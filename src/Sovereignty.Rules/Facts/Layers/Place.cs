namespace Sovereignty.Facts;

/// <summary>A place: a country or territory, and within it a locality for the reader.</summary>
public sealed record Place : IKeyed
{
    /// <summary>The country or territory.</summary>
    public required Country Country { get; init; }

    /// <summary>The town or region; law does not ask it.</summary>
    public string? Locality { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Country.Code + " " + Locality;
}
