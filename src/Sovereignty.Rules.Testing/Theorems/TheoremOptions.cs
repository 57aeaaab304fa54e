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

    /// <summary>What counts how much of the law the generated cases reach; none when null. Each case is assessed once more for it; cases of other law are not counted.</summary>
    public LawCoverage? Coverage { get; init; }
}
