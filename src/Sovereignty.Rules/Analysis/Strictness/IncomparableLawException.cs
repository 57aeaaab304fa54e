using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A side of a comparison names no text, texts that the law does not hold, or more obligations than are compared.</summary>
public sealed class IncomparableLawException : ArgumentException
{
    /// <summary>Everything that is wrong.</summary>
    /// <param name="problems">The problems, each a sentence.</param>
    public IncomparableLawException(ValueList<Text> problems)
        : base(string.Join(" ", (problems ?? []).Select(problem => problem.En))) => Problems = problems ?? [];

    /// <summary>The problems, each a sentence.</summary>
    public ValueList<Text> Problems { get; }
}
