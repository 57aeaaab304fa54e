using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Looks for a bid that satisfies the clauses and breaches one obligation, on any day of the contract, under fixed readings.</summary>
internal sealed class DemandSearch(Contract contract, Bench bench, int place, AnswerConflicts conflicts, int mostTries)
{
    private readonly SortedSet<string> blocked = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Setting> settings = [];
    private readonly List<(SupposedCase Case, int Day)> cases = [];
    private readonly Scene scene = new(contract.Arrangement);
    private Apart? apart;
    private bool isBounded;
    private int tries;

    public Counterexample? Found { get; private set; }

    /// <summary>A question of law that keeps something open and of which no reading is chosen; null where no reading could change anything.</summary>
    public Question? Unsettled { get; private set; }

    /// <summary>Whether law that has no named question kept something open.</summary>
    public bool LeavesLawOpen { get; private set; }

    public ValueList<Text> Undecided =>
    [
        .. blocked.Select(key => new Text($"nothing says what the facts of the question '{key}' could be", $"rien ne dit ce que pourraient être les faits de la question « {key} »")),
        .. isBounded ? [new Text("the bound of the search was reached", "la limite de la recherche a été atteinte")] : ValueList<Text>.Empty,
    ];

    /// <summary>Asks which answers would satisfy the clauses and breach, and looks for a bid that gives such answers.</summary>
    /// <param name="onlySettled">Whether no bid is looked for while a reading is open: what breaches then breaches under each of its readings, too.</param>
    public void Run(bool onlySettled)
    {
        Unsettled = onlySettled ? Glance() : null;
        if (Unsettled is null)
        {
            Unsettled = Ask();
            if (!onlySettled || Unsettled is null)
            {
                Find();
            }
        }
    }

    // A question that is open where something is open at all, without asking for everything that is.
    private Question? Glance() => contract.Days.Select(day => CasesOn(day, most: 1)).FirstOrDefault(search => search.Found.Count > 0 || search.LeavesLawOpen) is { } search
        ? OpenOf(search.Questions)
        : null;

    private Question? Ask()
    {
        var questions = new List<Question>();
        foreach (var day in contract.Days)
        {
            var search = CasesOn(day, CaseSearch.MostCases);
            cases.AddRange(search.Found.Select(one => (one, day)));
            questions.AddRange(search.Questions);
            LeavesLawOpen |= search.LeavesLawOpen;
            isBounded |= !search.IsComplete;
        }

        return cases.Count == 0 && !LeavesLawOpen && !isBounded ? null : OpenOf(questions);
    }

    private CaseSearch CasesOn(int day, int most)
    {
        var search = new CaseSearch(bench, scene, day, contract.ClausesOn(bench, day), [place], isBreach: true, most);
        search.Run();
        return search;
    }

    private Question? OpenOf(IEnumerable<Question> questions) => questions.FirstOrDefault(question => bench.Evaluator.Terms.Readings.All(choice => choice.Question != question.Id));

    private void Find()
    {
        foreach (var (one, day) in cases)
        {
            if (tries >= mostTries)
            {
                isBounded = true;
                return;
            }

            if (!conflicts.Excludes(one, day) && Witness(one, day) is { } found)
            {
                Found = found;
                return;
            }
        }
    }

    private Counterexample? Witness(SupposedCase one, int day)
    {
        apart ??= new Apart([.. contract.Demands(bench), .. bench.Conditions(place)], bench.Law);
        if (!settings.TryGetValue(day, out var setting))
        {
            settings.Add(day, setting = new Setting(bench.Over, apart, contract.DaysAround(day)));
        }

        var goals = one.Answers.Select(Goal (answer) => new AnswerGoal(answer.Criterion, answer.About, answer.Truth, bench, day))
            .Concat(contract.Satisfied(bench)).Append(new ConclusionGoal(bench, place, day, IsBreach: true)).ToArray();
        var search = new WitnessSearch(setting, goals, Math.Min(mostTries - tries, mostTries / 2));
        var isFound = search.Run(contract.Arrangement);
        tries += search.Tries;
        if (isFound)
        {
            var shown = new Showing(contract, bench, place).Of(search.Witness!, day, search.Supposed, setting);
            isBounded |= shown is null;
            return shown;
        }

        if (!search.IsExhaustive || !contract.IsWhole(day))
        {
            blocked.UnionWith(search.Blocked);
            isBounded |= !search.Blocked.Any();
        }

        blocked.UnionWith(apart.Opaque);
        return null;
    }
}
