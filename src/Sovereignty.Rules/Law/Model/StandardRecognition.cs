using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Which certificates a standard accepts, and when.</summary>
public sealed record StandardRecognition : Provision
{
    /// <summary>The standard.</summary>
    public required StandardId Standard { get; init; }

    /// <summary>What it accepts.</summary>
    public required ValueList<AcceptedCertificate> Accepts { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => Accepts.Select(accepted => ("accepts", accepted.When));

    private protected override LegalQuestion MayAsk => LegalQuestion.Territory;
}

/// <summary>A certificate that a standard accepts.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Version">The version; null for every one.</param>
/// <param name="Period">The days on which it is accepted.</param>
public sealed record AcceptedCertificate(SchemeId Scheme, string? Version, Validity Period)
{
    /// <summary>What else must hold.</summary>
    public Condition When { get; init; } = Condition.Always;
}
