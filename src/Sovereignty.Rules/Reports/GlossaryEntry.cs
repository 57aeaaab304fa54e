using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>A word of the reports.</summary>
/// <param name="Term">The word, as reports print it.</param>
/// <param name="Meaning">What it means.</param>
public sealed record GlossaryEntry(Text Term, Text Meaning);
