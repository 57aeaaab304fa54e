using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Tries sets of changes, smallest first. A set is given up at once where, with nothing known of what it changes, something is breached all the same; what is found is
/// proved by a new assessment.
/// </summary>
internal sealed class RemedySearch
{
    private const int MostMoves = 3;
    private const int MostTries = 20_000;
    private const int MostSets = 50_000;
    private const int MostRemedies = 20;

    private readonly SovereigntyEvaluator evaluator;
    private readonly HostingArrangement arrangement;
    private readonly NodaTime.LocalDate on;
    private readonly Bench bench;
    private readonly int[] places;
    private readonly Setting setting;
    private readonly List<(HashSet<Move> Moves, Remedy Remedy)> found = [];
    private readonly int mostTries;
    private int tries;
    private int sets;

    public RemedySearch(SovereigntyEvaluator evaluator, HostingArrangement arrangement, NodaTime.LocalDate on)
    {
        (this.evaluator, this.arrangement, this.on) = (evaluator, Counted.Of(arrangement, evaluator.Terms.ForInquiry, DayNumber.Of(on)), on);
        mostTries = Effort.Of(arrangement, MostTries);
        bench = new Bench(evaluator);
        places = [.. Enumerable.Range(0, bench.Law.Index.Obligations.Count).Where(place => evaluator.Terms.Decides(bench.Obligation(place).Force, bench.Obligation(place).Matter))];
        var amiss = places.Where(place => bench.Decide(place, DayNumber.Of(on), new Scene(this.arrangement)) >= Conclusion.Undetermined);
        setting = new Setting(bench.Over, new Apart(amiss.SelectMany(bench.Conditions), bench.Law), [DayNumber.Of(on)]);
    }

    public RemedyAnswer Run()
    {
        var before = evaluator.Open(arrangement).Assess(on);
        if (before.Conclusion < Conclusion.Undetermined)
        {
            return new(before, [], IsComplete: true, []);
        }

        var moves = Moves.Of(arrangement, setting.Apart).ToArray();
        for (var size = 1; size <= MostMoves; size++)
        {
            Choose(moves, [], 0, size);
        }

        return new(before, [.. found.Select(one => one.Remedy)], !IsSpent && found.Count < MostRemedies && setting.Apart.Opaque.Count == 0, [.. Asked(Moves.IsGiven)])
        {
            NotTried = [.. Asked(fact => !Moves.IsGiven(fact) && !Moves.IsTried(fact) && !SlotsByFact.IsDayOfEvent(fact, arrangement))],
        };
    }

    private bool IsSpent => tries > mostTries || sets > MostSets;

    // The facts that the questions read, of a kind.
    private IEnumerable<Text> Asked(Func<FactName, bool> isOf) => setting.Apart.Facts.Where(fact => setting.Apart.Askers(fact) > 0 && isOf(fact)).Select(fact => fact.Words).Distinct();

    private void Choose(Move[] moves, List<Move> chosen, int next, int missing)
    {
        if (IsSpent || found.Count >= MostRemedies || found.Any(one => one.Moves.IsSubsetOf(chosen)))
        {
            return;
        }

        sets++;
        if (missing == 0)
        {
            if (CanDo(chosen) && Try(chosen, 0, arrangement, []) is { } remedy)
            {
                found.Add(([.. chosen], remedy));
            }

            return;
        }

        for (var place = next; place <= moves.Length - missing; place++)
        {
            if (moves[place].Changes.Any(changed => chosen.Any(other => other.Changes.Contains(changed))))
            {
                continue;
            }

            chosen.Add(moves[place]);
            Choose(moves, chosen, place + 1, missing - 1);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    // What is breached whatever the changed facts are can't be mended by changing them.
    private bool CanDo(List<Move> chosen)
    {
        HostingArrangement? forgotten = arrangement;
        tries++;
        foreach (var move in chosen)
        {
            forgotten = forgotten is null ? null : move.Forget(forgotten);
        }

        return forgotten is null || Worst(forgotten) < Conclusion.NotMet;
    }

    private Remedy? Try(List<Move> chosen, int next, HostingArrangement sofar, List<(RemedyStep Step, HostingArrangement After)> steps)
    {
        if (next == chosen.Count)
        {
            return Worst(sofar) < Conclusion.Undetermined && evaluator.ProblemsOf(sofar).Count == 0 ? Proved(sofar, steps) : null;
        }

        foreach (var possibility in chosen[next].Possibilities(setting, sofar))
        {
            if (++tries > mostTries)
            {
                return null;
            }

            steps.Add((chosen[next].Step(possibility), possibility.Arrangement));
            if (Try(chosen, next + 1, possibility.Arrangement, steps) is { } remedy)
            {
                return remedy;
            }

            steps.RemoveAt(steps.Count - 1);
        }

        return null;
    }

    private Remedy? Proved(HostingArrangement after, List<(RemedyStep Step, HostingArrangement After)> steps)
    {
        var assessment = evaluator.Open(after).Assess(on);
        return assessment.Conclusion < Conclusion.Undetermined
            ? new([.. steps.Select((one, place) => one.Step with { Earliest = EarliestDay.Of(bench.Law, place == 0 ? arrangement : steps[place - 1].After, one.After) })], after, assessment)
            : null;
    }

    private Conclusion Worst(HostingArrangement one)
    {
        var scene = new Scene(one);
        var worst = Conclusion.NotApplicable;
        foreach (var place in places)
        {
            var conclusion = bench.Decide(place, DayNumber.Of(on), scene);
            worst = conclusion > worst ? conclusion : worst;
            if (worst == Conclusion.NotMet)
            {
                break;
            }
        }

        return worst;
    }
}
