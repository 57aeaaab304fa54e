using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// Looks for the smallest sets of clauses that make a tender guaranteed. Each bid that was found to breach must be excluded by some clause of the set; a set that
/// excludes all of them is verified, and either guarantees or shows a further bid.
/// </summary>
internal sealed class GapSearch
{
    private const int MostClauses = 4;
    private const int MostVerified = 40;
    private const int MostTries = 800;
    private const int MostSets = 6;

    private readonly SovereigntyEvaluator evaluator;
    private readonly Tender tender;
    private readonly Clause[] candidates;
    private readonly Contract asked;
    private readonly Guarantee before;
    private readonly AnswerConflicts conflicts;
    private readonly List<HashSet<Clause>> excluding = [];
    private readonly List<ValueSet<Clause>> found = [];
    private bool isComplete = true;
    private int verified;

    public GapSearch(SovereigntyEvaluator evaluator, Tender tender, IEnumerable<Clause> offered, Guarantee before)
    {
        this.evaluator = evaluator;
        this.tender = tender;
        this.before = before;
        conflicts = new AnswerConflicts(new Bench(evaluator), tender.Arrangement);
        candidates = Concerned(offered.Where(candidate => tender.Clauses.All(clause => clause.Id != candidate.Id)));
        asked = new Contract(tender.Only(candidates), evaluator);
    }

    public ClauseGaps Run()
    {
        if (before.Verdict == GuaranteeVerdict.Guaranteed)
        {
            return new(before, [[]], isComplete: true);
        }

        if (before.Verdict == GuaranteeVerdict.Impossible && before.Conflict.Count > 0)
        {
            return new(before, [], isComplete: true);
        }

        Learn(before);
        for (var size = 1; size <= Math.Min(MostClauses, candidates.Length); size++)
        {
            Choose([], 0, size);
        }

        return new(before, [.. found], isComplete);
    }

    // Those that ask a question that a demand not guaranteed asks.
    private Clause[] Concerned(IEnumerable<Clause> offered)
    {
        var questions = before.Demands.Where(demand => demand.Verdict != GuaranteeVerdict.Guaranteed)
            .SelectMany(demand => ((Provision)demand.Demand).Conditions).SelectMany(pair => Apart.Criteria(pair.Condition)).ToHashSet();
        return [.. offered.Where(clause => Apart.Criteria(clause.Demand).Any(questions.Contains))];
    }

    private void Choose(List<Clause> chosen, int next, int missing)
    {
        if (found.Count >= MostSets || verified >= MostVerified)
        {
            isComplete = false;
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
        if (found.Any(smaller => smaller.All(set.Contains)) || excluding.Any(excluded => !set.Any(excluded.Contains)))
        {
            return;
        }

        verified++;
        var guarantee = new GuaranteeSearch(evaluator, tender.With(set), MostTries, conflicts).Verify();
        if (guarantee.Verdict == GuaranteeVerdict.Guaranteed)
        {
            found.Add(set);
            return;
        }

        isComplete &= guarantee.Verdict != GuaranteeVerdict.Undecided;
        Learn(guarantee);
    }

    // Which candidates exclude the bids that were found, under the readings under which they breach.
    private void Learn(Guarantee guarantee)
    {
        foreach (var demand in guarantee.Demands.AsEnumerable())
        {
            if (demand.Counterexample is not { } bid)
            {
                continue;
            }

            var terms = evaluator.Terms with { Readings = [.. evaluator.Terms.Readings, .. demand.Readings] };
            var bench = new Bench(evaluator.With(asked.Joined(evaluator.Law)).Under(terms));
            var scene = new Scene(bid.Arrangement);
            excluding.Add([.. candidates.Where(candidate => asked.Days.Any(day => (candidate.Days == ClauseDays.Performance || day == asked.First)
                && bench.Decide(bench.PlaceOf(Contract.IdOf(candidate)), day, scene) >= Conclusion.Undetermined))]);
        }
    }
}
