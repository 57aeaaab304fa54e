using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

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
        Check(evaluator, tender);
        return new GuaranteeSearch(evaluator, tender).Run();
    }

    /// <summary>Which clauses are missing, as smallest sets that make the tender guaranteed: clauses of the library, or where none of these do, the results of the demands themselves.</summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static ClauseGaps Gaps(this SovereigntyEvaluator evaluator, Tender tender)
    {
        Check(evaluator, tender);
        var before = new GuaranteeSearch(evaluator, tender).Run();
        var gaps = new GapSearch(evaluator, tender, ClauseLibrary.All, before).Run();
        return gaps.Sets.Count > 0 ? gaps : new GapSearch(evaluator, tender, ResultsOf(evaluator.Law | BodyOfLaw.Of([.. tender.Standards]), before), before).Run();
    }

    /// <summary>Which of these clauses are missing, as smallest sets that make the tender guaranteed.</summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static ClauseGaps Gaps(this SovereigntyEvaluator evaluator, Tender tender, ValueSet<Clause> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        Check(evaluator, tender);
        return new GapSearch(evaluator, tender, candidates, new GuaranteeSearch(evaluator, tender).Run()).Run();
    }

    /// <summary>All that is answered about a tender, under the terms of the evaluator against the law, and against the buyer's standards whatever their matter.</summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static TenderAnswer Answer(this SovereigntyEvaluator evaluator, Tender tender)
    {
        Check(evaluator, tender);
        var adopted = evaluator.Under(evaluator.Terms with { Forces = [Force.Adopted], Matters = [] });
        return new(tender, evaluator.Gaps(tender), tender.Standards.Count == 0 ? null : adopted.Gaps(tender), evaluator.Open(tender.Arrangement).Assess(tender.Award));
    }

    // Each version may be the one in force on some day of the contract.
    private static IEnumerable<Clause> ResultsOf(BodyOfLaw law, Guarantee before) => before.Demands
        .Where(demand => demand.Verdict != GuaranteeVerdict.Guaranteed)
        .SelectMany(demand => demand.Demand.Versions).Select(version => Clause.ResultOf(law, version.Id));

    private static void Check(SovereigntyEvaluator evaluator, Tender tender)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(tender);
        var problems = evaluator.ProblemsOf(tender.Arrangement);
        if (problems.Count > 0)
        {
            throw new IncoherentArrangementException(problems);
        }
    }
}
