using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Looks for arrangements that one law clears and the other breaches, obligation by obligation of the other.</summary>
internal sealed class LawSearch(ComparedLaw clears, ComparedLaw breaches, ValueList<HostingArrangement> considered)
{
    private const int MostTries = 20_000;
    private const int MostTriesEach = 4_000;

    private static readonly Text Bounded = new("the bound of the search was reached", "la limite de la recherche a été atteinte");
    private static readonly Text OpenLaw = new("law that is unsettled or not known decides", "du droit non tranché ou inconnu est déterminant");

    private readonly bool answersAlike = clears.AnswersAs(breaches);
    private readonly HashSet<Text> unsettled = [];
    private int tries;

    public LawDirection Run()
    {
        var found = new List<LawWitness>();
        foreach (var place in breaches.Places)
        {
            // What is cleared on a day is not breached on it.
            if ((answersAlike && clears.Has(breaches, place)) || considered.Select(one => Search(place, one)).FirstOrDefault(witness => witness is not null) is not { } witness)
            {
                continue;
            }

            found.Add(witness);
        }

        return new([.. found.OrderBy(witness => LeavingOut.SizeOf(witness.Arrangement)).ThenBy(witness => witness.Breached.Value, StringComparer.Ordinal)], [.. unsettled.OrderBy(text => text.En, StringComparer.Ordinal)]);
    }

    private LawWitness? Search(int place, HostingArrangement arrangement)
    {
        var scene = new Scene(arrangement);
        var bench = breaches.Bench;
        if (bench.Decide(place, breaches.Day, scene) == Conclusion.NotApplicable)
        {
            return null;
        }

        var cases = new CaseSearch(bench, scene, breaches.Day, answersAlike ? clears.Places : [], [place], isBreach: true, clausesOf: clears.Bench);
        cases.Run();
        Note(!cases.IsComplete, Bounded);
        Note(cases.LeavesLawOpen, OpenLaw);
        var apart = new Apart([.. clears.Places.SelectMany(clears.Bench.Conditions), .. bench.Conditions(place)], clears.Bench.Law, bench.Law);
        var setting = new Setting(apart, [(clears.Bench.Over, clears.Day), (bench.Over, breaches.Day)]);
        var conflicts = new AnswerConflicts(bench, arrangement);
        var left = Math.Min(MostTriesEach, MostTries - tries);
        foreach (var one in cases.Found)
        {
            if (left <= 0)
            {
                Note(true, Bounded);
                return null;
            }

            if (conflicts.Excludes(one, breaches.Day))
            {
                continue;
            }

            var search = new WitnessSearch(setting, [.. one.Answers.Select(Goal (answer) => new AnswerGoal(answer.Criterion, answer.About, answer.Truth, bench, breaches.Day)), .. Goals(place, arrangement)], Math.Min(left, MostTriesEach / 2));
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

    private IEnumerable<Goal> Goals(int place, HostingArrangement given) =>
    [
        new SteadyGoal(given, breaches.Bench, breaches.Day),
        .. clears.Places.Select(clear => new ConclusionGoal(clears.Bench, clear, clears.Day, IsBreach: false)),
        new ConclusionGoal(breaches.Bench, place, breaches.Day, IsBreach: true),
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
        Goal[] goals = [.. Goals(place, given)];
        var small = WitnessShrinking.Shrunk(arrangement, given, one => IsCoherent(one) && new Scene(one) is var scene && Array.TrueForAll(goals, goal => goal.State(scene).IsTrue));
        var (cleared, against) = (clears.FindingsOf(clears.Evaluator.Open(small)), breaches.FindingsOf(breaches.Evaluator.Open(small)));
        var breached = breaches.Bench.Obligation(place).Id;
        return cleared.All(finding => finding.Conclusion < Conclusion.Undetermined) && against.Any(finding => finding.Provision == breached && finding.Conclusion == Conclusion.NotMet)
            ? new(small, breached, cleared, against)
            : null;
    }

    private bool IsCoherent(HostingArrangement one) => clears.Evaluator.ProblemsOf(one).Count == 0 && (breaches.Evaluator == clears.Evaluator || breaches.Evaluator.ProblemsOf(one).Count == 0);
}
