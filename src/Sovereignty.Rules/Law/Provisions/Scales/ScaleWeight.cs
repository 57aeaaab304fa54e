using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What an objective of a scale weighs.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Percent">Its weight in percent.</param>
public sealed record ScaleWeight(ScaleObjectiveId Objective, decimal Percent);
