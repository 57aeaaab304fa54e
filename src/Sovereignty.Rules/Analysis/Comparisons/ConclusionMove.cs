using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>How many arrangements of a portfolio go from one conclusion to another.</summary>
/// <param name="Before">The first conclusion.</param>
/// <param name="After">The second conclusion; the same for those that stay.</param>
/// <param name="Count">How many.</param>
public sealed record ConclusionMove(Conclusion Before, Conclusion After, int Count);
