using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What came of trying theorems on a law.</summary>
/// <param name="Tried">The theorems that were tried.</param>
/// <param name="Failures">Those that do not hold, each with its smallest case.</param>
public sealed record TheoremReport(ValueList<Theorem> Tried, ValueList<TheoremFailure> Failures)
{
    /// <summary>Whether no counterexample was found.</summary>
    public bool Holds => Failures.Count == 0;

    /// <summary>Every failure in words; that there is none, otherwise.</summary>
    public override string ToString() => Holds ? $"{Tried.Count} theorems hold." : string.Join("\n\n", Failures);

    /// <summary>Nothing, when everything holds.</summary>
    /// <exception cref="TheoremException">Something does not hold; the message tells everything that does not.</exception>
    public void ThrowIfBroken()
    {
        if (!Holds)
        {
            throw new TheoremException(ToString());
        }
    }
}
