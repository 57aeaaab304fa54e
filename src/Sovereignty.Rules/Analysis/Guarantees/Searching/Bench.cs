using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Asks obligations one by one of arrangements that are supposed, with answers that are supposed.</summary>
internal sealed class Bench
{
    private readonly LawOverTime over;

    public Bench(SovereigntyEvaluator evaluator)
    {
        Evaluator = evaluator;
        over = evaluator.OverTime;
    }

    public SovereigntyEvaluator Evaluator { get; }

    public LawOverTime Over => over;

    public BodyOfLaw Law => over.Law;

    public Obligation Obligation(int place) => Law.Index.Obligations[place].Obligation;

    public Citation Cite(int place)
    {
        var (instrument, obligation) = Law.Index.Obligations[place];
        return instrument.Cite(obligation.Id, obligation.Article, obligation.Confidence);
    }

    public int PlaceOf(ProvisionId id) => Law.Index.Obligations.FindIndex(pair => pair.Obligation.Id == id);

    /// <summary>What the obligation demands on a day, version by version.</summary>
    public IEnumerable<Condition> Conditions(int place) => ((Provision)Obligation(place)).Conditions.Select(pair => pair.Condition);

    /// <summary>The conclusion of the obligation about an arrangement on a day.</summary>
    public Conclusion Decide(int place, int day, Scene scene, Suppositions? suppositions = null)
    {
        var standing = over.Obligation(place).On(day);
        if (standing.InForce.IsFalse || standing.Versions.Count == 0)
        {
            return Conclusion.NotApplicable;
        }

        var inquiry = new Inquiry(over.Terms, over.Answers, day) { Suppositions = suppositions };
        return Decider.Decide(new Piece(Obligation(place), standing.Versions, standing.InForce, day, day), scene, ref inquiry);
    }

    /// <summary>The answer of a question about a part of an arrangement on a day.</summary>
    public Truth Ask(Condition condition, Aspect about, int day, Scene scene)
    {
        var inquiry = new Inquiry(over.Terms, over.Answers, day);
        var subject = about.In(scene);
        return inquiry.Ask(condition, in subject);
    }

    /// <summary>The facts without which the question has no answer, those that it reads first before those that it reads on the way.</summary>
    public IReadOnlyList<Unanswered> MissingFor(Criterion criterion, Aspect about, int day, Scene scene)
    {
        var recorder = new Recorder();
        var inquiry = new Inquiry(over.Terms, over.Answers, day, recorder);
        var subject = about.In(scene);
        inquiry.Ask(criterion, in subject);
        var missing = new List<Unanswered>();
        foreach (var ground in recorder.Last!.Everything())
        {
            foreach (ref readonly var one in ground.Unanswered)
            {
                var known = false;
                foreach (var other in missing)
                {
                    known |= other.IsSame(in one);
                }

                if (!known)
                {
                    missing.Add(one);
                }
            }
        }

        return missing;
    }
}
