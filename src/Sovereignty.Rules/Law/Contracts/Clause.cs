using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A clause of a tender: words for the file, and the condition that a bid must meet.</summary>
public sealed record Clause : IKeyed
{
    /// <summary>The name, for example <c>secnumcloud-qualified</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words to put into the file.</summary>
    public required Text Words { get; init; }

    /// <summary>About what the demand is asked.</summary>
    public required SubjectKind About { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Demand { get; init; }

    /// <summary>On which days it must hold.</summary>
    public ClauseDays Days { get; init; } = ClauseDays.Performance;

    /// <summary>Where in the file it belongs.</summary>
    public ClausePlace Place { get; init; } = ClausePlace.TechnicalSpecifications;

    /// <summary>What lets a buyer ask it, in words.</summary>
    public required Text Basis { get; init; }

    /// <summary>The texts of which the basis speaks.</summary>
    public ValueSet<InstrumentId> Cites { get; init; } = [];

    /// <summary>What the buyer must beware of; null when nothing is known.</summary>
    public Text? Caution { get; init; }

    /// <summary>What a bid shows.</summary>
    public required Text EvidenceInBid { get; init; }

    /// <summary>What is shown before the award.</summary>
    public required Text EvidenceAtAward { get; init; }

    /// <summary>What is shown as long as the contract runs.</summary>
    public required Text EvidenceInPerformance { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
