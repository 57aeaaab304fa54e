using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A third country's authority can compel disclosure, intercept, or cut service off, through stated links to a party.</summary>
public sealed record Power : Provision
{
    /// <summary>The country.</summary>
    public required Country Country { get; init; }

    /// <summary>What it can do.</summary>
    public required PowerEffects Effects { get; init; }

    /// <summary>The first day on which the text gives the power, where that is later than the text's own. Always by default.</summary>
    public UncertainDay From { get; init; } = UncertainDay.Always;

    /// <summary>When it reaches a party of a layer.</summary>
    public required Condition Reaches { get; init; }

    /// <summary>What takes effects away; what only makes them less likely is no removal.</summary>
    public ValueList<Removal> Removals { get; init; } = [];

    /// <summary>What would take its links away.</summary>
    public ValueList<Remedy> Remedies { get; init; } = [];

    /// <summary>What only makes its use less likely.</summary>
    public ValueList<Reduction> Reductions { get; init; } = [];

    /// <summary>What it says, in our own words.</summary>
    public required Text Paraphrase { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions =>
    [
        ("reaches", Reaches),
        .. Removals.Select(removal => ("removal", removal.When)),
        .. Remedies.Select(remedy => ("remedy", remedy.Link)),
        .. Reductions.Select(reduction => ("reduction", reduction.When)),
    ];

    private protected override LegalQuestion MayAsk => LegalQuestion.Category;
}
