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
        tender = Counting(evaluator, tender);
        return new GuaranteeSearch(evaluator, tender, Conflicts(evaluator, tender)).Run();
    }

    /// <summary>
    /// Which clauses are missing, as smallest sets that make the tender guaranteed: for each demand clauses of the library, or where none of these do, the results of
    /// the demand itself.
    /// </summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static ClauseGaps Gaps(this SovereigntyEvaluator evaluator, Tender tender)
    {
        tender = Counting(evaluator, tender);
        return Gaps(evaluator, tender, Conflicts(evaluator, tender));
    }

    /// <summary>Which of these clauses are missing, as smallest sets that make the tender guaranteed.</summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static ClauseGaps Gaps(this SovereigntyEvaluator evaluator, Tender tender, ValueSet<Clause> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        tender = Counting(evaluator, tender);
        return new GapSearch(evaluator, tender, Conflicts(evaluator, tender), _ => candidates).Run();
    }

    /// <summary>All that is answered about a tender, under the terms of the evaluator against the law, and against the buyer's standards whatever their matter.</summary>
    /// <exception cref="IncoherentArrangementException">What is fixed contradicts itself.</exception>
    public static TenderAnswer Answer(this SovereigntyEvaluator evaluator, Tender tender)
    {
        var counting = Counting(evaluator, tender);
        var conflicts = Conflicts(evaluator, counting);
        var adopted = evaluator.Under(evaluator.Terms with { Forces = [Force.Adopted], Matters = [] });
        return new(
            tender,
            Gaps(evaluator, counting, conflicts),
            tender.Standards.Count == 0 ? null : Gaps(adopted, counting, conflicts),
            evaluator.Over(evaluator.Law | BodyOfLaw.Of([.. tender.Standards])).Open(tender.Arrangement).Assess(tender.Award));
    }

    private static ClauseGaps Gaps(SovereigntyEvaluator evaluator, Tender tender, AnswerConflicts conflicts)
    {
        var law = evaluator.Law | BodyOfLaw.Of([.. tender.Standards]);

        // Each version may be the one in force on some day of the contract.
        return new GapSearch(evaluator, tender, conflicts, _ => ClauseLibrary.All, demand => demand.Demand.Versions.Select(version => Clause.ResultOf(law, version.Id))).Run();
    }

    private static AnswerConflicts Conflicts(SovereigntyEvaluator evaluator, Tender tender) => new(new Bench(evaluator), tender.Arrangement);

    // The tender with what counts of what it fixes.
    private static Tender Counting(SovereigntyEvaluator evaluator, Tender tender)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(tender);
        var problems = evaluator.ProblemsOf(tender.Arrangement);
        if (problems.Count > 0)
        {
            throw new IncoherentArrangementException(problems);
        }

        return tender.Fixing(Counted.Of(tender.Arrangement, evaluator.Terms.ForInquiry, DayNumber.Of(tender.Award)));
    }
}
