using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>One version of an obligation, from a day until the next version's.</summary>
public sealed record ObligationVersion
{
    /// <summary>The id of the version; that of the obligation when it has one version only.</summary>
    public required ProvisionId Id { get; init; }

    /// <summary>The first day of the version; always, when the life of the text alone decides.</summary>
    public UncertainDay From { get; init; } = UncertainDay.Always;

    /// <summary>The day on which the version became public; none when that of the text decides.</summary>
    public LocalDate? PublicSince { get; init; }

    /// <summary>How well the version is known; never better than its text.</summary>
    public Confidence Confidence { get; init; } = Confidence.A;

    /// <summary>What it says, in our own words that stand by themselves: a clause repeats them without the versions before.</summary>
    public required Text Paraphrase { get; init; }

    /// <summary>When the duty exists.</summary>
    public required Condition Applies { get; init; }

    /// <summary>What is required.</summary>
    public required Condition Requires { get; init; }

    /// <summary>The exceptions.</summary>
    public ValueList<Exemption> Exemptions { get; init; } = [];

    internal int PublicDay => PublicSince is { } day ? DayNumber.Of(day) : DayNumber.Ever;

    /// <inheritdoc/>
    public override string ToString() => Id.Value;
}
