using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>An exposure that is expected to be there.</summary>
/// <param name="Provision">The power.</param>
/// <param name="Party">The party that it reaches.</param>
public sealed record ExpectedExposure(ProvisionId Provision, PartyId Party)
{
    /// <summary>What the power can do here, among other things; null when that is not asked.</summary>
    public PowerEffects? Effect { get; init; }

    /// <summary>The parties through which it reaches, from the one reached on; null when that is not asked.</summary>
    public ValueList<PartyId>? Path { get; init; }

    /// <summary>Whether it is certain.</summary>
    public bool? Certain { get; init; }

    /// <summary>Whether its effects run on though the text has lapsed.</summary>
    public bool? RunsOnAfterLapse { get; init; }
}
