using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A duty about a subject: it applies when a condition holds, requires another, unless an exception holds.</summary>
public sealed record Obligation : Provision
{
    /// <summary>What the duty is about.</summary>
    public required SubjectKind About { get; init; }

    /// <summary>With what force it demands.</summary>
    public required Force Force { get; init; }

    /// <summary>The matter.</summary>
    public required Matter Matter { get; init; }

    /// <summary>Its versions, in the order of their first days.</summary>
    public required ValueList<ObligationVersion> Versions { get; init; }

    /// <summary>Why the static check does not bind it; none when it does.</summary>
    public string? ExemptFromStaticCheck { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => Versions.SelectMany(version =>
        new[] { ("applies", version.Applies), ("requires", version.Requires) }.Concat(version.Exemptions.Select(exemption => ("exception", exemption.When))));

    private protected override LegalQuestion MayAsk => LegalQuestion.Scale;
}
