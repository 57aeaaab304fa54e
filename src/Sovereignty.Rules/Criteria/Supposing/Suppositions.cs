using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Answers that are supposed where the facts give none, and what was still open when conditions were asked. Only the outermost question is supposed or
/// open: what it asks on the way is its own affair.
/// </summary>
internal sealed class Suppositions
{
    private readonly Dictionary<(Criterion Criterion, Aspect About), Truth> supposed = [];
    private readonly List<(Criterion Criterion, Aspect About)> open = [];
    private readonly List<Question> questions = [];
    private int depth;

    /// <summary>The questions without an answer, in the order of asking, since the last call of <see cref="Begin"/>.</summary>
    public IReadOnlyList<(Criterion Criterion, Aspect About)> Open => open;

    /// <summary>The first of them; the default when there is none.</summary>
    public (Criterion Criterion, Aspect About) FirstOpen => open.Count == 0 ? default : open[0];

    /// <summary>The unsettled questions of law without an answer.</summary>
    public IReadOnlyList<Question> Questions => questions;

    /// <summary>What is supposed.</summary>
    public IEnumerable<(Criterion Criterion, Aspect About, Truth Truth)> Supposed => supposed.Select(pair => (pair.Key.Criterion, pair.Key.About, pair.Value));

    public void Begin()
    {
        open.Clear();
        questions.Clear();
    }

    public void Suppose((Criterion Criterion, Aspect About) question, Truth truth) => supposed[question] = truth;

    public void Withdraw((Criterion Criterion, Aspect About) question) => supposed.Remove(question);

    public Truth Ask(Criterion criterion, in Subject subject, ref Inquiry inquiry)
    {
        depth++;
        var truth = criterion.EvaluateFor(in subject, ref inquiry);
        depth--;
        if (!truth.IsUnknown || depth > 0)
        {
            return truth;
        }

        var asked = (criterion, Aspect.Of(in subject));
        if (supposed.TryGetValue(asked, out var known))
        {
            return known;
        }

        if (!open.Contains(asked))
        {
            open.Add(asked);
        }

        return truth;
    }

    public void LeftOpen(Question question)
    {
        if (!questions.Contains(question))
        {
            questions.Add(question);
        }
    }
}
