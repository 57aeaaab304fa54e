using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What came of trying theorems on a law.</summary>
/// <param name="Tried">The theorems that were tried.</param>
/// <param name="Failures">Those that do not hold, each with its smallest case.</param>
/// <param name="Lint">What no case can show: the errors that the lint finds in the law's text, among them questions that stand where they may not. Empty where only some theorems were tried.</param>
public sealed record TheoremReport(ValueList<Theorem> Tried, ValueList<TheoremFailure> Failures, ValueList<LintFinding> Lint)
{
    /// <summary>Whether no counterexample and no error was found.</summary>
    public bool Holds => Failures.Count == 0 && Lint.Count == 0;

    /// <summary>Every failure and every error in words; that there is none, otherwise.</summary>
    public override string ToString() => Holds ? $"{Tried.Count} theorems hold." : string.Join("\n\n", Lint.Select(finding => $"{finding.Rule}: {finding.Path}: {finding.Message.En}").Concat(Failures.Select(failure => $"{failure}")));

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
