using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>
/// Which answers to the questions that clauses and obligations ask would satisfy the clauses and give the conclusion that is looked for. Every combination
/// of answers is taken to be possible, so that where there is none, no arrangement is like that.
/// </summary>
internal sealed class CaseSearch(Bench bench, Scene scene, int day, int[] clauses, int[] targets, bool isBreach, int mostCases = CaseSearch.MostCases, Bench? clausesOf = null)
{
    public const int MostCases = 64;
    private const int MostSteps = 20_000;

    private static readonly Truth[] FalseFirst = [Truth.False, Truth.True];
    private static readonly Truth[] TrueFirst = [Truth.True, Truth.False];

    private readonly Suppositions suppositions = new();
    private readonly List<SupposedCase> found = [];
    private readonly List<Question> questions = [];
    private readonly int mostSteps = Effort.Of(scene.Arrangement, MostSteps);
    private int steps;

    /// <summary>The cases found, fewest answers first.</summary>
    public IReadOnlyList<SupposedCase> Found => found;

    /// <summary>Whether every case was found.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether some combination of answers stayed open for lack of law and not of answers.</summary>
    public bool LeavesLawOpen { get; private set; }

    /// <summary>The unsettled questions that kept something open.</summary>
    public IReadOnlyList<Question> Questions => questions;

    public void Run()
    {
        Search();
        found.Sort((left, right) => left.Answers.Count.CompareTo(right.Answers.Count));
    }

    private void Search()
    {
        if (++steps > mostSteps || found.Count >= mostCases)
        {
            IsComplete = false;
            return;
        }

        suppositions.Begin();
        var satisfied = true;
        foreach (var place in clauses)
        {
            var conclusion = (clausesOf ?? bench).Decide(place, day, scene, suppositions);
            if (conclusion == Conclusion.NotMet)
            {
                return;
            }

            satisfied &= conclusion != Conclusion.Undetermined;
        }

        // What the clauses leave open is settled first: it cuts most.
        var openOfClauses = satisfied ? default : suppositions.FirstOpen;
        Note();
        suppositions.Begin();
        var (reached, excluded) = Reached();
        if (excluded)
        {
            return;
        }

        if (satisfied && reached)
        {
            found.Add(new([.. suppositions.Supposed]));
            return;
        }

        Note();
        var question = satisfied ? suppositions.FirstOpen : openOfClauses;
        if (question == default)
        {
            LeavesLawOpen = true;
            return;
        }

        foreach (var truth in isBreach ? FalseFirst : TrueFirst)
        {
            suppositions.Suppose(question, truth);
            Search();
            suppositions.Withdraw(question);
        }
    }

    private void Note() => questions.AddRange(suppositions.Questions.Except(questions));

    // A breach of any one target; or all of them clear.
    private (bool Reached, bool Excluded) Reached()
    {
        var (reached, possible, all) = (false, false, true);
        foreach (var place in targets)
        {
            var conclusion = bench.Decide(place, day, scene, suppositions);
            reached |= conclusion == Conclusion.NotMet;
            possible |= conclusion >= Conclusion.Undetermined;
            all &= conclusion < Conclusion.Undetermined;
        }

        return isBreach ? (reached, !possible) : (all, reached);
    }
}

/// <summary>Answers to questions, each about a part of the arrangement.</summary>
internal sealed record SupposedCase(IReadOnlyList<(Criterion Criterion, Aspect About, Truth Truth)> Answers);
