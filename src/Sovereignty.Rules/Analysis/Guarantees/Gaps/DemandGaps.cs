using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// Looks for the smallest sets of clauses that make one demand guaranteed. Each bid that was found to breach it must be excluded by some clause of the set; a set
/// that excludes all of them is verified, and either guarantees or shows a further bid.
/// </summary>
internal sealed class DemandGaps
{
    private const int MostClauses = 4;
    private const int MostVerified = 40;
    private const int MostTries = 800;
    private const int MostSets = 6;

    private readonly SovereigntyEvaluator evaluator;
    private readonly Tender tender;
    private readonly DemandGuarantee before;
    private readonly AnswerConflicts conflicts;
    private readonly Clause[] candidates;
    private readonly Contract asked;
    private readonly SovereigntyEvaluator judging;
    private readonly List<HashSet<Clause>> excluding = [];
    private readonly List<ValueSet<Clause>> found = [];
    private readonly List<ValueSet<Clause>> settled = [];
    private int verified;

    public DemandGaps(SovereigntyEvaluator evaluator, Tender tender, DemandGuarantee before, IEnumerable<Clause> offered, AnswerConflicts conflicts)
    {
        (this.evaluator, this.tender, this.before, this.conflicts) = (evaluator, tender, before, conflicts);
        candidates = [.. offered.Where(candidate => tender.Clauses.All(clause => clause.Id != candidate.Id || Tender.IsOutlasted(clause, candidate)))];
        asked = new Contract(tender.Only(candidates), evaluator);
        judging = evaluator.With(asked.Joined(evaluator.Law));
    }

    /// <summary>The sets, fewest clauses first; none of a set can be left out.</summary>
    public IReadOnlyList<ValueSet<Clause>> Found => found;

    /// <summary>Whether these are all.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Run()
    {
        Learn(before);
        for (var size = 1; size <= Math.Min(MostClauses, candidates.Length); size++)
        {
            Choose([], 0, size);
        }
    }

    private void Choose(List<Clause> chosen, int next, int missing)
    {
        if (found.Count >= MostSets || verified >= MostVerified)
        {
            IsComplete = false;
            return;
        }

        if (missing == 0)
        {
            Verify(chosen.ToValueSet());
            return;
        }

        for (var place = next; place <= candidates.Length - missing; place++)
        {
            chosen.Add(candidates[place]);
            Choose(chosen, place + 1, missing - 1);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private void Verify(ValueSet<Clause> set)
    {
        if (settled.Any(smaller => smaller.All(set.Contains)) || excluding.Any(excluded => !set.Any(excluded.Contains)))
        {
            return;
        }

        verified++;
        var search = new GuaranteeSearch(evaluator, tender.With(set), conflicts, MostTries);
        var after = search.Verify(before.Demand.Id);
        if (after is null || after.Verdict == GuaranteeVerdict.Guaranteed)
        {
            // What no bid satisfies closes nothing, and nothing that has it in it does.
            settled.Add(set);
            found.AddRange(search.IsSatisfiable() ? [set] : []);
            return;
        }

        IsComplete &= after.Verdict != GuaranteeVerdict.Undecided;
        Learn(after);
    }

    // Which candidates exclude the bid that was found, under the readings under which it breaches.
    private void Learn(DemandGuarantee demand)
    {
        if (demand.Counterexample is { } bid)
        {
            var bench = new Bench(judging.Under(evaluator.Terms with { Readings = [.. evaluator.Terms.Readings, .. demand.Readings] }));
            var scene = new Scene(bid.Arrangement);
            excluding.Add([.. candidates.Where(candidate => asked.Days.Any(day => (candidate.Days == ClauseDays.Performance || day == asked.First)
                && bench.Decide(bench.PlaceOf(Contract.IdOf(candidate)), day, scene) >= Conclusion.Undetermined))]);
        }
    }
}
