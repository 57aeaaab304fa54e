using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Looks for arrangements that one law clears and the other breaches, obligation by obligation of the other.</summary>
internal sealed class LawSearch
{
    private const int MostTries = 20_000;
    private const int MostTriesEach = 4_000;

    private static readonly Text Bounded = new("the bound of the search was reached", "la limite de la recherche a été atteinte");
    private static readonly Text OpenLaw = new("law that is unsettled or not known decides", "du droit non tranché ou inconnu est déterminant");

    private readonly SovereigntyEvaluator evaluator;
    private readonly LawOnDay clears;
    private readonly LawOnDay breaches;
    private readonly ValueList<HostingArrangement> considered;
    private readonly Bench bench;
    private readonly int clearDay;
    private readonly int breachDay;
    private readonly int[] clearPlaces;
    private readonly HashSet<Text> unsettled = [];
    private int tries;

    public LawSearch(SovereigntyEvaluator evaluator, LawOnDay clears, LawOnDay breaches, ValueList<HostingArrangement> considered)
    {
        (this.evaluator, this.clears, this.breaches, this.considered) = (evaluator, clears, breaches, considered);
        bench = new Bench(evaluator);
        (clearDay, breachDay) = (DayNumber.Of(clears.On), DayNumber.Of(breaches.On));
        clearPlaces = PlacesOf(clears);
    }

    private bool IsSameDay => clearDay == breachDay;

    public LawDirection Run()
    {
        var found = new List<LawWitness>();
        foreach (var place in PlacesOf(breaches))
        {
            // What is cleared on a day is not breached on it.
            if ((IsSameDay && clearPlaces.Contains(place)) || considered.Select(one => Search(place, one)).FirstOrDefault(witness => witness is not null) is not { } witness)
            {
                continue;
            }

            found.Add(witness);
        }

        return new([.. found.OrderBy(witness => LeavingOut.SizeOf(witness.Arrangement)).ThenBy(witness => witness.Breached.Value, StringComparer.Ordinal)], [.. unsettled.OrderBy(text => text.En, StringComparer.Ordinal)]);
    }

    private int[] PlacesOf(LawOnDay side) =>
    [
        .. Enumerable.Range(0, bench.Law.Index.Obligations.Count).Where(place => side.Texts.Contains(bench.Law.Index.Obligations[place].Instrument.Id)
            && evaluator.Terms.Decides(bench.Obligation(place).Force, bench.Obligation(place).Matter)),
    ];

    private LawWitness? Search(int place, HostingArrangement arrangement)
    {
        var scene = new Scene(arrangement);
        if (bench.Decide(place, breachDay, scene) == Conclusion.NotApplicable)
        {
            return null;
        }

        var cases = new CaseSearch(bench, scene, breachDay, IsSameDay ? clearPlaces : [], [place], isBreach: true);
        cases.Run();
        Note(!cases.IsComplete, Bounded);
        Note(cases.LeavesLawOpen, OpenLaw);
        var apart = new Apart([.. clearPlaces.SelectMany(bench.Conditions), .. bench.Conditions(place)], bench.Law);
        var setting = new Setting(bench.Over, apart, [clearDay, breachDay]);
        var conflicts = new AnswerConflicts(bench, arrangement);
        var left = Math.Min(MostTriesEach, MostTries - tries);
        foreach (var one in cases.Found)
        {
            if (left <= 0)
            {
                Note(true, Bounded);
                return null;
            }

            if (conflicts.Excludes(one, breachDay))
            {
                continue;
            }

            var search = new WitnessSearch(bench, setting, Goals(one, place, arrangement), Math.Min(left, MostTriesEach / 2));
            var isFound = search.Run(arrangement);
            (left, tries) = (left - search.Tries, tries + search.Tries);
            if (isFound && Proved(search.Witness!, place, arrangement) is { } witness)
            {
                return witness;
            }

            Note(isFound, Bounded);
            Note(!isFound && !search.IsExhaustive, search, apart);
        }

        return null;
    }

    private Goal[] Goals(SupposedCase one, int place, HostingArrangement arrangement) =>
    [
        new SteadyGoal(arrangement, breachDay),
        .. one.Answers.Select(Goal (answer) => new AnswerGoal(answer.Criterion, answer.About, answer.Truth, breachDay)),
        .. clearPlaces.Select(clear => new ConclusionGoal(clear, clearDay, IsBreach: false)),
        new ConclusionGoal(place, breachDay, IsBreach: true),
    ];

    private void Note(bool isSo, Text why)
    {
        if (isSo)
        {
            unsettled.Add(why);
        }
    }

    private void Note(bool isSo, WitnessSearch search, Apart apart)
    {
        foreach (var key in search.Blocked.Where(_ => isSo).Concat(apart.Opaque))
        {
            unsettled.Add(new($"nothing says what the facts of the question '{key}' could be", $"rien ne dit ce que pourraient être les faits de la question « {key} »"));
        }

        Note(isSo && !search.Blocked.Any(), Bounded);
    }

    private LawWitness? Proved(HostingArrangement arrangement, int place, HostingArrangement given)
    {
        Goal[] goals = [new SteadyGoal(given, breachDay), new ConclusionGoal(place, breachDay, IsBreach: true), .. clearPlaces.Select(Goal (clear) => new ConclusionGoal(clear, clearDay, IsBreach: false))];
        var small = WitnessShrinking.Shrunk(arrangement, given, one => evaluator.ProblemsOf(one).Count == 0 && Array.TrueForAll(goals, goal => goal.State(bench, new Scene(one)).IsTrue));
        var dossier = evaluator.Open(small);
        var (cleared, against) = (FindingsOf(dossier, clears, clearPlaces), FindingsOf(dossier, breaches, PlacesOf(breaches)));
        var breached = bench.Obligation(place).Id;
        return cleared.All(finding => finding.Conclusion < Conclusion.Undetermined) && against.Any(finding => finding.Provision == breached && finding.Conclusion == Conclusion.NotMet)
            ? new(small, breached, cleared, against)
            : null;
    }

    private ValueSet<Finding> FindingsOf(Dossier dossier, LawOnDay side, int[] places)
    {
        var ids = places.Select(place => bench.Obligation(place).Id).ToHashSet();
        return [.. dossier.Assess(side.On).Findings.Where(finding => ids.Contains(finding.Provision))];
    }
}
