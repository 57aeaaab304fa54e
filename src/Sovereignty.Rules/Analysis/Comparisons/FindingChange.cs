using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A finding that two answers give differently.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Before">The finding of the first answer; null when it has none.</param>
/// <param name="After">The finding of the second answer; null when it has none.</param>
public sealed record FindingChange(ProvisionId Provision, Finding? Before, Finding? After) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Provision.Value;
}
