using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What an offer has on an objective.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Percent">In percent of what the scale divides by, as far as it is known.</param>
public sealed record GivenPercent(ScaleObjectiveId Objective, Share Percent) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Objective.Value;
}
