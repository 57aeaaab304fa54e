namespace Sovereignty.Testing;

/// <summary>How hard to look for a counterexample.</summary>
public sealed record TheoremOptions
{
    /// <summary>The usual.</summary>
    public static TheoremOptions Default { get; } = new();

    /// <summary>How many cases each theorem is tried on, at least 1; the few theorems that look at every day are tried on fewer.</summary>
    public int Cases { get; init; } = 200;

    /// <summary>The seed: one seed gives the same cases everywhere.</summary>
    public ulong Seed { get; init; } = 20261123;
}
