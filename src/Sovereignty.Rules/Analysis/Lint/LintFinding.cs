using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Something found in a body of law that is most likely not meant.</summary>
/// <param name="Rule">What was looked for.</param>
/// <param name="Instrument">The text.</param>
/// <param name="Provision">The provision; null when it is about the text as a whole.</param>
/// <param name="Path">The element, for example <c>$.instruments['ours'].provisions['ours-1'].versions['ours-1-v2'].exceptions[0]</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record LintFinding(LintRule Rule, InstrumentId Instrument, ProvisionId? Provision, string Path, Text Message)
{
    /// <summary>How much it weighs.</summary>
    public LintLevel Level => Rule.Level;

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Path}: {Message}";
}
