using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Answers whether a tender's clauses guarantee what is demanded: demand by demand, then reading by reading, then whether any bid can do.</summary>
internal sealed class GuaranteeSearch
{
    private const int MostReadings = 64;
    private const int MostTries = 5_000;

    private static readonly Text UnknownLaw = new("law that is not known or not well enough established", "du droit qui n'est pas connu ou pas assez établi");
    private static readonly Text TooManyReadings = new("more readings of unsettled law combine than are searched", "plus de lectures du droit non tranché se combinent qu'il n'en est examiné");

    private readonly Tender tender;
    private readonly Contract contract;
    private readonly SovereigntyEvaluator asked;
    private readonly SovereigntyEvaluator evaluator;
    private readonly Bench bench;
    private readonly AnswerConflicts conflicts;
    private readonly int mostTries;
    private bool onlyVerifies;

    public GuaranteeSearch(SovereigntyEvaluator asked, Tender tender, AnswerConflicts conflicts, int mostTries = MostTries)
    {
        this.tender = tender;
        this.asked = asked;
        this.mostTries = Effort.Of(tender.Arrangement, mostTries);
        contract = new Contract(tender, asked);
        evaluator = asked.With(contract.Joined(asked.Law));
        bench = new Bench(evaluator);
        this.conflicts = conflicts;
    }

    public Guarantee Run()
    {
        if (!IsSatisfiable())
        {
            return new(tender, [], isImpossible: true, Conflict([]));
        }

        var demands = Places().Select(Of).Where(demand => demand is not null).Select(demand => demand!).ToArray();
        var failing = demands.Where(demand => demand.Verdict == GuaranteeVerdict.NotGuaranteed).Select(demand => bench.PlaceOf(demand.Demand.Id)).ToArray();
        return failing.Length > 0 && !IsSatisfiable(contract, bench, failing)
            ? new(tender, [.. demands], isImpossible: true, Conflict(failing))
            : new(tender, [.. demands], isImpossible: false, []);
    }

    /// <summary>The answer about one demand, without asking which readings decide; null when it can't concern any bid.</summary>
    public DemandGuarantee? Verify(ProvisionId demand)
    {
        onlyVerifies = true;
        return Of(bench.PlaceOf(demand));
    }

    /// <summary>Whether some bid satisfies the clauses, as far as it is known; false only when it is shown that none does.</summary>
    public bool IsSatisfiable() => IsSatisfiable(contract, bench, []);

    private IEnumerable<int> Places()
    {
        var clauses = tender.Clauses.Select(clause => bench.PlaceOf(Contract.IdOf(clause))).ToHashSet();
        return Enumerable.Range(0, bench.Law.Index.Obligations.Count)
            .Where(place => !clauses.Contains(place) && evaluator.Terms.Decides(bench.Obligation(place).Force, bench.Obligation(place).Matter));
    }

    /// <summary>The answer about one demand; null when it can't concern any bid.</summary>
    private DemandGuarantee? Of(int place)
    {
        var scene = new Scene(tender.Arrangement);
        if (contract.Days.All(day => bench.Decide(place, day, scene) == Conclusion.NotApplicable))
        {
            return null;
        }

        var search = Searched(bench, place);
        var answer = new DemandGuarantee(bench.Obligation(place), bench.Cite(place), GuaranteeVerdict.Guaranteed);
        if (search.Found is { } found)
        {
            return answer.As(GuaranteeVerdict.NotGuaranteed) with { Counterexample = found };
        }

        var resolution = new Resolution(place);
        Resolve(resolution, [], search);
        if (resolution.Found is { } some && onlyVerifies)
        {
            return answer.As(GuaranteeVerdict.Open) with { Counterexample = some, Readings = resolution.Readings };
        }

        if (resolution.Found is { } open)
        {
            var (least, shown) = Fewest(place, resolution.Readings, open);
            return answer.As(GuaranteeVerdict.Open) with { Counterexample = shown, Readings = least, Questions = WordsOf(least, resolution.Questions) };
        }

        return resolution.Undecided.Count > 0 ? answer.As(GuaranteeVerdict.Undecided) with { Undecided = [.. resolution.Undecided] }
            : !resolution.LeavesLawOpen ? answer
            : Counted.Uncounted(tender.Arrangement, asked.Terms.ForInquiry, contract.First).ToValueList() is { Count: > 0 } uncounted ? answer.As(GuaranteeVerdict.Undecided) with { Undecided = uncounted }
            : answer.As(GuaranteeVerdict.Open) with { Questions = [UnknownLaw] };
    }

    // Question by question, reading by reading, until under every choice of readings nothing is open; ends with the first choice under which some bid breaches.
    private void Resolve(Resolution resolution, ValueSet<ReadingChoice> chosen, DemandSearch search)
    {
        if (search.Found is { } found)
        {
            (resolution.Found, resolution.Readings) = (found, chosen);
            return;
        }

        if (search.Unsettled is not { } open)
        {
            resolution.Undecided.AddRange(search.Undecided.Except(resolution.Undecided));
            resolution.LeavesLawOpen |= search.LeavesLawOpen;
            return;
        }

        resolution.Questions.Add(open);
        foreach (var choice in open.Choices)
        {
            if (resolution.Found is not null || (onlyVerifies && resolution.Undecided.Count > 0))
            {
                return;
            }

            if (++resolution.Steps > MostReadings)
            {
                resolution.Undecided.Add(TooManyReadings);
                return;
            }

            ValueSet<ReadingChoice> more = [.. chosen, choice];
            Resolve(resolution, more, Searched(Under(more), resolution.Place));
        }
    }

    private static ValueList<Text> WordsOf(ValueSet<ReadingChoice> readings, IEnumerable<Question> questions) =>
        [.. questions.Where(question => readings.Any(choice => choice.Question == question.Id)).Select(question => question.Words).Distinct()];

    // A question whose reading may as well be left open does not decide.
    private (ValueSet<ReadingChoice> Readings, Counterexample Found) Fewest(int place, ValueSet<ReadingChoice> readings, Counterexample found)
    {
        foreach (var choice in readings.AsEnumerable())
        {
            var without = readings.Where(other => other != choice).ToValueSet();
            if (without.Count > 0 && Searched(Under(without), place).Found is { } also)
            {
                (readings, found) = (without, also);
            }
        }

        return (readings, found);
    }

    private Bench Under(ValueSet<ReadingChoice> readings) => new(evaluator.Under(evaluator.Terms with { Readings = [.. evaluator.Terms.Readings, .. readings] }));

    private DemandSearch Searched(Bench under, int place)
    {
        var search = new DemandSearch(contract, under, place, conflicts, mostTries);
        search.Run(onlySettled: onlyVerifies);
        return search;
    }

    /// <summary>Whether some bid satisfies the clauses and is clear of these demands, as far as it is known; false only when it is shown that none does.</summary>
    private bool IsSatisfiable(Contract given, Bench under, int[] demands)
    {
        if (given.IsEmpty && demands.Length == 0)
        {
            return true;
        }

        var scene = new Scene(given.Arrangement);
        foreach (var day in given.Days)
        {
            var cases = new CaseSearch(under, scene, day, given.ClausesOn(under, day), demands, isBreach: false);
            cases.Run();
            if (cases is { Found.Count: 0, IsComplete: true, LeavesLawOpen: false })
            {
                return false;
            }
        }

        var apart = new Apart([.. given.Demands(under), .. demands.SelectMany(under.Conditions)], under.Law);
        var goals = given.Satisfied(under).Concat(demands.SelectMany(place => given.Days.Select(day => new ConclusionGoal(under, place, day, IsBreach: false)))).ToArray();
        var search = new WitnessSearch(new Setting(under.Over, apart, given.DaysAround(given.First)), goals, mostTries);
        return search.Run(given.Arrangement) || !search.IsExhaustive || apart.Opaque.Count > 0 || !given.IsWhole(given.First);
    }

    // The clauses without which some bid could do: each is left out as long as the others alone still exclude every bid.
    private ValueSet<Clause> Conflict(int[] demands)
    {
        var kept = tender.Clauses.ToList();
        foreach (var clause in tender.Clauses)
        {
            var without = new Contract(tender.Only(kept.Where(other => other != clause)), asked);
            if (!IsSatisfiable(without, bench, demands))
            {
                kept.Remove(clause);
            }
        }

        return [.. kept];
    }

    // What came of the readings of one demand.
    private sealed class Resolution(int place)
    {
        public int Place => place;

        public Counterexample? Found { get; set; }

        public ValueSet<ReadingChoice> Readings { get; set; } = [];

        public HashSet<Question> Questions { get; } = [];

        public List<Text> Undecided { get; } = [];

        public bool LeavesLawOpen { get; set; }

        public int Steps { get; set; }
    }
}
