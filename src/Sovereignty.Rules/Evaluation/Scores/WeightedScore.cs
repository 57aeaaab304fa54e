using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>The score of a service under one set of weights.</summary>
/// <param name="Citation">Where the weights stand.</param>
/// <param name="Label">What they are called, with their document and its date.</param>
/// <param name="Percent">The score in percent.</param>
public sealed record WeightedScore(Citation Citation, Text Label, ScoreBounds Percent);
