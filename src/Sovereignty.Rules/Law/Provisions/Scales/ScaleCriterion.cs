using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A criterion of a scale. Neither points nor level fall from one rung to the next.</summary>
/// <param name="Id">The name.</param>
/// <param name="Name">The name in words.</param>
/// <param name="Rungs">Its rungs, the lowest first.</param>
public sealed record ScaleCriterion(ScaleCriterionId Id, Text Name, ValueList<ScaleRung> Rungs);
