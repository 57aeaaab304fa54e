using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Whether every bid that satisfies the clauses meets one demand, through the whole contract.</summary>
public sealed record DemandGuarantee : IKeyed
{
    internal DemandGuarantee(Obligation demand, Citation citation, GuaranteeVerdict verdict)
    {
        Demand = demand;
        Citation = citation;
        Verdict = verdict;
    }

    /// <summary>The obligation, of the law or adopted.</summary>
    public Obligation Demand { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>The answer.</summary>
    public GuaranteeVerdict Verdict { get; }

    /// <summary>A bid that satisfies the clauses and breaches; under the readings of <see cref="Readings"/> when the answer is open. Null when there is none.</summary>
    public Counterexample? Counterexample { get; internal init; }

    /// <summary>The readings under which the counterexample breaches: the questions that decide. None unless the answer is open.</summary>
    public ValueSet<ReadingChoice> Readings { get; internal init; } = [];

    /// <summary>The unsettled questions that decide, in words, or that no reading could settle.</summary>
    public ValueList<Text> Questions { get; internal init; } = [];

    /// <summary>Why there is no answer: the questions that do not say what they tell apart, by their names, or the bound of the work.</summary>
    public ValueList<Text> Undecided { get; internal init; } = [];

    /// <inheritdoc/>
    string IKeyed.Key => Demand.Id.Value;

    internal DemandGuarantee As(GuaranteeVerdict verdict) => new(Demand, Citation, verdict);
}
