using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>All that is answered about a tender: against the law, and against what the buyer adopts.</summary>
/// <param name="Tender">The tender.</param>
/// <param name="Law">Against the law: what is guaranteed, and which clauses are missing.</param>
/// <param name="Adopted">The same against the standards that the buyer adopts; null when there are none.</param>
/// <param name="Fixed">What is fixed, assessed on the day of the award: what the answer rests on.</param>
public sealed record TenderAnswer(Tender Tender, ClauseGaps Law, ClauseGaps? Adopted, Assessment Fixed)
{
    /// <summary>The worse of the two verdicts.</summary>
    public GuaranteeVerdict Verdict => Adopted is { } adopted && adopted.Before.Verdict > Law.Before.Verdict ? adopted.Before.Verdict : Law.Before.Verdict;

    /// <summary>Every clause that is proposed.</summary>
    public ValueSet<Clause> Missing => Law.Clauses.Concat(Adopted?.Clauses ?? []).ToValueSet();
}
