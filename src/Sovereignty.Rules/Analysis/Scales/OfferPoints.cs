using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What an offer has on one objective, as far as it is known.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Lowest">The least it can be.</param>
/// <param name="Highest">The most it can be.</param>
public sealed record OfferPoints(ScaleObjectiveId Objective, decimal Lowest, decimal Highest);
