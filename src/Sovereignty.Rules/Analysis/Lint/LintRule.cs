using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Something that the lint looks for in a body of law.</summary>
/// <param name="Id">The name, for example <c>dead-exception</c>.</param>
/// <param name="Level">How much a finding weighs.</param>
/// <param name="Words">What is found, in a few words.</param>
/// <param name="Help">What it means, and what to do.</param>
public sealed record LintRule(string Id, LintLevel Level, Text Words, Text Help)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
