using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>An arrangement opened for assessment under fixed terms: what does not depend on the day is derived once. Safe for use by several threads.</summary>
public sealed class Dossier
{
    private readonly Scene scene;
    private readonly LawOverTime law;
    private readonly Segment[] segments;
    private readonly Assessor assessor;

    internal Dossier(SovereigntyEvaluator evaluator, HostingArrangement arrangement)
    {
        Evaluator = evaluator;
        scene = new Scene(arrangement);
        law = evaluator.OverTime;
        segments = Pieces.Cut(scene, law, evaluator.Terms);
        assessor = new Assessor(evaluator, scene, new NamedByNoLaw(arrangement, evaluator.Law.Index));
    }

    /// <summary>The arrangement.</summary>
    public HostingArrangement Arrangement => scene.Arrangement;

    /// <summary>The law.</summary>
    public BodyOfLaw Law => Evaluator.Law;

    /// <summary>The terms.</summary>
    public AssessmentTerms Terms => Evaluator.Terms;

    internal SovereigntyEvaluator Evaluator { get; }

    /// <summary>The conclusion on a day, with the days on which it is the same. Allocates nothing.</summary>
    public Decision Decide(LocalDate on)
    {
        var day = DayNumber.Of(on);
        ref readonly var segment = ref segments[IndexOf(day)];
        var inquiry = new Inquiry(law.Terms, law.Answers, day) { Window = new Window(segment.First, segment.Last) };
        var worst = segment.Settled;
        for (var i = 0; i < segment.Pieces.Length && worst != Conclusion.NotMet; i++)
        {
            worst = Rule.Worse(worst, Decider.Decide(segment.Pieces[i], scene, ref inquiry));
        }

        return new(worst, inquiry.Window);
    }

    /// <summary>The whole answer on a day: findings with reasons and citations, exposures, what is missing, caveats.</summary>
    public Assessment Assess(LocalDate on) => assessor.Assess(on);

    /// <summary>Whom the power at a place of the law's index reaches on a day, with the days on which that is the same.</summary>
    internal Exposed ExposedOn(int power, int day) => assessor.ExposedOn(power, day);

    private int IndexOf(int day)
    {
        var (low, high) = (0, segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].First <= day)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
