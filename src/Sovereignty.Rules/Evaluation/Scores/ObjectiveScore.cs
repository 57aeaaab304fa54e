using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>What a service reaches on one objective of a scale.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Points">Its points.</param>
/// <param name="Maximum">The points of the highest rungs; it is not what the points are divided by.</param>
/// <param name="Level">Its level.</param>
/// <param name="Gaps">The criteria of which not one rung is known.</param>
public sealed record ObjectiveScore(ScaleObjectiveId Objective, Text Name, ScoreBounds Points, decimal Maximum, LevelBounds Level, ValueList<ScaleCriterionId> Gaps);
