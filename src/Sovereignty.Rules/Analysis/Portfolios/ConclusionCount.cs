using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>How many arrangements of a portfolio have a conclusion.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Count">How many have it.</param>
public sealed record ConclusionCount(Conclusion Conclusion, int Count);
