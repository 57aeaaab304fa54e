using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What a service is expected to reach on a scale, exactly: no completion of its answers gives anything else.</summary>
/// <param name="Layer">The layer whose service is scored.</param>
/// <param name="Scale">The scale.</param>
public sealed record ExpectedScore(LayerId Layer, ScaleId Scale)
{
    /// <summary>The level over all objectives.</summary>
    public int? Level { get; init; }

    /// <summary>The level on each of these objectives.</summary>
    public ValueSet<ExpectedLevel> Levels { get; init; } = [];

    /// <summary>The total under each of these weights, in percent.</summary>
    public ValueSet<ExpectedTotal> Totals { get; init; } = [];
}
