using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The level expected on an objective of a scale.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Level">The level.</param>
public sealed record ExpectedLevel(ScaleObjectiveId Objective, int Level) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Objective.Value;
}
