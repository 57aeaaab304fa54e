using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// Looks for the smallest sets of clauses that make a tender guaranteed: demand by demand, then what closes all of them. More clauses never take a guarantee away, so
/// that a set guarantees all demands where it holds a set for each, and the smallest are unions of the smallest.
/// </summary>
/// <param name="evaluator">Asks against the law and the buyer's standards.</param>
/// <param name="tender">What is fixed, and the clauses that there are.</param>
/// <param name="conflicts">Answers that exclude each other, shared by all searches about the tender.</param>
/// <param name="offers">What is offered for a demand, tried in turn until something of it closes the demand.</param>
internal sealed class GapSearch(SovereigntyEvaluator evaluator, Tender tender, AnswerConflicts conflicts, params Func<DemandGuarantee, IEnumerable<Clause>>[] offers)
{
    private const int MostUnions = 64;
    private const int MostSets = 6;

    private readonly HashSet<Criterion> questions = [];

    public ClauseGaps Run()
    {
        var before = new GuaranteeSearch(evaluator, tender, conflicts).Run();
        var open = before.Demands.Where(demand => demand.Verdict != GuaranteeVerdict.Guaranteed).ToArray();
        if (before.Verdict == GuaranteeVerdict.Guaranteed)
        {
            return new(before, [[]], isComplete: true, []);
        }

        if (before.Verdict == GuaranteeVerdict.Impossible && (before.Conflict.Count > 0 || open.Length == 0))
        {
            return new(before, [], isComplete: true, []);
        }

        questions.UnionWith(open.SelectMany(demand => ((Provision)demand.Demand).Conditions).SelectMany(pair => Apart.Criteria(pair.Condition)));

        ValueList<DemandClauses> closing = [.. open.Select(Closing)];
        var isComplete = closing.All(demand => demand.IsComplete);

        // Sets that bids satisfy one by one may leave no bid together.
        var sets = closing.Aggregate<DemandClauses, ValueSet<Clause>[]>([[]], (unions, demand) => Smallest(unions, demand.Sets, ref isComplete))
            .Where(set => new GuaranteeSearch(evaluator, tender.With(set), conflicts).IsSatisfiable()).Take(MostSets + 1).ToArray();
        return new(before, [.. sets.Take(MostSets)], isComplete && sets.Length <= MostSets, closing);
    }

    private DemandClauses Closing(DemandGuarantee demand)
    {
        var closing = new DemandClauses(demand, [], IsComplete: true);
        foreach (var offer in offers)
        {
            if (closing.Sets.Count == 0)
            {
                var search = new DemandGaps(evaluator, tender, demand, Concerned(offer(demand)), conflicts);
                search.Run();
                closing = new(demand, [.. search.Found], closing.IsComplete && search.IsComplete);
            }
        }

        return closing;
    }

    // Those that ask a question which some demand asks that is not guaranteed.
    private IEnumerable<Clause> Concerned(IEnumerable<Clause> offered) => offered.Where(clause => Apart.Criteria(clause.Demand).Any(questions.Contains));

    // The unions of which no other is a part, fewest clauses first.
    private static ValueSet<Clause>[] Smallest(ValueSet<Clause>[] some, ValueList<ValueSet<Clause>> more, ref bool isComplete)
    {
        var kept = new List<ValueSet<Clause>>();
        foreach (var union in some.SelectMany(set => more.Select(other => set.Concat(other).ToValueSet())).OrderBy(union => union.Count))
        {
            if (!kept.Any(smaller => smaller.All(union.Contains)))
            {
                kept.Add(union);
            }
        }

        isComplete &= kept.Count <= MostUnions;
        return [.. kept.Take(MostUnions)];
    }
}
