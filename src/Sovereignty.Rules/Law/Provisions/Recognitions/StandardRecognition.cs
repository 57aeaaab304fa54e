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
