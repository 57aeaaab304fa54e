using Sovereignty.Criteria;

namespace Sovereignty.Analysis;

/// <summary>Looks for answers to the questions of a condition with which it holds: asks it in three-valued logic, and supposes answers one by one as long as it stays open.</summary>
internal sealed class AnswerSearch
{
    private const int MostAnswers = 256;

    private readonly List<(Criterion Criterion, bool Answer)> answers = [];
    private readonly Dictionary<Criterion, Truth> known = [];
    private readonly Dictionary<string, int> readings = new(StringComparer.Ordinal);
    private readonly int mostWork;
    private Criterion? openCriterion;
    private Unsettled? openQuestion;

    public AnswerSearch(Condition condition, int mostWork)
    {
        this.mostWork = mostWork;
        IsContradiction = !MayHold(condition);
    }

    /// <summary>Whether no answers fulfil the condition.</summary>
    public bool IsContradiction { get; }

    /// <summary>How many conditions were asked.</summary>
    public int Work { get; private set; }

    /// <summary>Whether the bound of work was not reached.</summary>
    public bool IsComplete { get; private set; } = true;

    private bool MayHold(Condition condition)
    {
        if (Work >= mostWork || answers.Count + readings.Count > MostAnswers)
        {
            IsComplete = false;
            return true;
        }

        (openCriterion, openQuestion) = (null, null);
        var truth = Ask(condition);
        return truth.IsTrue || (!truth.IsFalse && (openCriterion is { } criterion ? MayHoldWith(criterion, condition) : MayHoldUnder(openQuestion!, condition)));
    }

    private bool MayHoldWith(Criterion criterion, Condition condition) =>
        MayHoldWith(criterion, true, condition) || MayHoldWith(criterion, false, condition);

    private bool MayHoldWith(Criterion criterion, bool answer, Condition condition)
    {
        Work += answers.Count;
        if (answers.Exists(other => Exclude(other, (criterion, answer))))
        {
            return false;
        }

        answers.Add((criterion, answer));
        known[criterion] = Truth.Of(answer);
        var mayHold = MayHold(condition);
        known.Remove(criterion);
        answers.RemoveAt(answers.Count - 1);
        return mayHold;
    }

    // Which reading counts is the same wherever the question is asked.
    private bool MayHoldUnder(Unsettled question, Condition condition)
    {
        var name = NameOf(question);
        var mayHold = false;
        for (var reading = 0; reading < Math.Max(2, question.Parts.Count) && !mayHold; reading++)
        {
            readings[name] = reading;
            mayHold = MayHold(condition);
        }

        readings.Remove(name);
        return mayHold;
    }

    private static bool Exclude((Criterion Criterion, bool Answer) one, (Criterion Criterion, bool Answer) other) => (one.Answer, other.Answer) switch
    {
        (true, true) => one.Criterion.Excludes(other.Criterion) || other.Criterion.Excludes(one.Criterion),
        (true, false) => one.Criterion.Entails(other.Criterion),
        (false, true) => other.Criterion.Entails(one.Criterion),
        _ => false,
    };

    private Truth Ask(Condition condition)
    {
        Work++;
        var (criterion, question) = (openCriterion, openQuestion);
        var truth = condition switch
        {
            Criterion asked => Answer(asked),
            Unsettled unsettled => Settle(unsettled),
            All => Every(condition),
            Any => !Every(condition, isDenied: true),
            Not => !Ask(condition.Parts[0]),
            AtLeast least => Count(least),
            Caveated => Ask(condition.Parts[0]),
            Preferred => Truth.True,
            _ => Truth.Unknown,
        };
        if (!truth.IsUnknown)
        {
            // What is open inside something that is decided decides nothing.
            (openCriterion, openQuestion) = (criterion, question);
        }

        return truth;
    }

    private Truth Answer(Criterion criterion)
    {
        if (known.TryGetValue(criterion, out var truth))
        {
            return truth;
        }

        if (openQuestion is null)
        {
            openCriterion ??= criterion;
        }

        return Truth.Unknown;
    }

    private Truth Settle(Unsettled question)
    {
        if (readings.TryGetValue(NameOf(question), out var reading))
        {
            return question.Parts.Count == 0 ? Truth.Of(reading == 1) : Ask(question.Parts[Math.Min(reading, question.Parts.Count - 1)]);
        }

        if (openCriterion is null)
        {
            openQuestion ??= question;
        }

        return Truth.Unknown;
    }

    private Truth Every(Condition condition, bool isDenied = false)
    {
        var answer = Truth.True;
        foreach (var part in condition.Parts)
        {
            var truth = Ask(part);
            answer &= isDenied ? !truth : truth;
            if (answer.IsFalse)
            {
                return answer;
            }
        }

        return answer;
    }

    private Truth Count(AtLeast least)
    {
        var (sure, possible) = (0, 0);
        foreach (var part in least.Parts)
        {
            var truth = Ask(part);
            sure += truth.IsTrue ? 1 : 0;
            possible += truth.IsFalse ? 0 : 1;
        }

        return sure >= least.Count ? Truth.True : possible < least.Count ? Truth.False : Truth.Unknown;
    }

    // A question that is asked without its readings is assumed to be answered by yes or no.
    private static string NameOf(Unsettled question) => question.Question.Id + (question.Parts.Count == 0 ? "?" : "");
}
