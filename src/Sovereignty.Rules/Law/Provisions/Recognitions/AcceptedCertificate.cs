using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A certificate that a standard accepts.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Version">The version; null for every one.</param>
/// <param name="Period">The days on which it is accepted.</param>
public sealed record AcceptedCertificate(SchemeId Scheme, string? Version, Validity Period)
{
    /// <summary>What else must hold.</summary>
    public Condition When { get; init; } = Condition.Always;
}
