using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>An objective of a scale: criteria that are scored together and share a weight.</summary>
/// <param name="Id">The name.</param>
/// <param name="Name">The name in words.</param>
/// <param name="Criteria">Its criteria, in the order of the text.</param>
public sealed record ScaleObjective(ScaleObjectiveId Id, Text Name, ValueList<ScaleCriterion> Criteria);
