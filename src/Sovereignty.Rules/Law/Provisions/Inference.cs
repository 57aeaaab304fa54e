using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>When data counts as a category without being listed as such.</summary>
public sealed record Inference : Provision
{
    /// <summary>The category.</summary>
    public required DataCategory Category { get; init; }

    /// <summary>The regimes for which it counts; none named means every one.</summary>
    public ValueSet<RegimeId> Regimes { get; init; } = [];

    /// <summary>When it counts.</summary>
    public required Condition When { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required Text Paraphrase { get; init; }

    internal override IEnumerable<(string Use, Condition Condition)> Conditions => [("when", When)];

    private protected override LegalQuestion MayAsk => LegalQuestion.Category;
}
