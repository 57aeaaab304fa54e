using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>Asks of tenders what an evaluator asks of arrangements.</summary>
public static class TenderGuarantees
{
    /// <summary>
    /// Whether every bid that satisfies the tender's clauses meets what the law, and what the buyer adopted, demands on every day of the contract. Which
    /// demands count, the terms of the evaluator say: their forces and matters.
    /// </summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static Guarantee Guarantee(this SovereigntyEvaluator evaluator, Tender tender)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(tender);
        var problems = evaluator.ProblemsOf(tender.Arrangement);
        return problems.Count == 0 ? new GuaranteeSearch(evaluator, tender).Run() : throw new IncoherentArrangementException(problems);
    }
}
