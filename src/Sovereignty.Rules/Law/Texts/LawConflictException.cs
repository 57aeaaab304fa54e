using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A body of law contradicts itself or breaks the rules by which bodies of law are built.</summary>
public sealed class LawConflictException : Exception
{
    /// <summary>Everything that is wrong.</summary>
    /// <param name="problems">The problems, each a sentence.</param>
    public LawConflictException(ValueList<string> problems)
        : base("The body of law cannot be built: " + string.Join(" ", problems)) => Problems = problems;

    /// <summary>The problems, each a sentence.</summary>
    public ValueList<string> Problems { get; }
}
