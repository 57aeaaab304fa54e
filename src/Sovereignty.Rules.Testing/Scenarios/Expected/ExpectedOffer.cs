using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>An offer of which the values are given, and what is expected of its place.</summary>
/// <param name="Name">The name of the offer.</param>
public sealed record ExpectedOffer(string Name) : IKeyed
{
    /// <summary>What it has on each objective, in percent of what the scale divides by; an objective not named may have anything from 0 to 100.</summary>
    public ValueSet<GivenPercent> Objectives { get; init; } = [];

    /// <summary>Its total in percent.</summary>
    public decimal? Percent { get; init; }

    /// <summary>By how much the total may differ, because the values or the total were published rounded.</summary>
    public decimal Within { get; init; }

    /// <summary>The best place it can have, from 1.</summary>
    public int? Best { get; init; }

    /// <summary>The worst place it can have, from 1.</summary>
    public int? Worst { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Name;
}
