using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>
/// Assesses one arrangement: every obligation with its reasons, every exposure. What was found of a provision is known on all days on which it is the
/// same, so a day later only what changed is found anew.
/// </summary>
internal sealed class Assessor(SovereigntyEvaluator evaluator, Scene scene, NamedByNoLaw strangers)
{
    private static readonly ValueList<Force> AllForces = [.. Enum.GetValues<Force>()];

    private readonly LawOverTime law = evaluator.OverTime;
    private readonly LawIndex index = evaluator.Law.Index;
    private readonly Known<Explained>?[] explained = new Known<Explained>?[evaluator.Law.Index.Obligations.Count];
    private readonly Known<Exposed>?[] exposed = new Known<Exposed>?[evaluator.Law.Index.Powers.Count];
    private readonly Known<Assessment> known = new();

    public Assessment Assess(LocalDate on)
    {
        var day = DayNumber.Of(on);
        return known.On(day) is not { } assessment ? Find(on, day) : assessment.On == on ? assessment : assessment with { On = on };
    }

    /// <summary>What is found of one power on a day.</summary>
    public Exposed ExposedOn(int place, int day) => Exposed(place, day, new ExposureFinder(scene, law, day, new Recorder()));

    private Assessment Find(LocalDate on, int day)
    {
        var recorder = new Recorder();
        var window = Window.Everything;
        LocalDate? checkedThrough = null;
        var worst = new Worsts(evaluator.Terms, AllForces.Count, index.Matters.Count);
        var explainer = new Explainer(scene, law, day, recorder);
        var findings = new Finding[index.Obligations.Count];
        for (var place = 0; place < findings.Length; place++)
        {
            var (finding, days, verified) = Explained(place, day, explainer);
            window = window.Within(days);
            checkedThrough = Consulted.Earlier(checkedThrough, verified);
            if (finding is not null)
            {
                findings[index.Ranks[place]] = finding;
                worst.Add(finding, index.MatterOf[place]);
            }
        }

        var exposures = new List<Exposure>();
        var finder = new ExposureFinder(scene, law, day, recorder);
        for (var place = 0; place < exposed.Length; place++)
        {
            var (found, days) = Exposed(place, day, finder);
            window = window.Within(days);
            checkedThrough = found.Length == 0 ? checkedThrough : Consulted.Earlier(checkedThrough, index.Powers[place].Instrument.CheckedOn);
            exposures.AddRange(found);
        }

        var scored = Scorer.Score(law.Law, scene, law.Answers, law.Terms, day);
        var inquiry = new Inquiry(law.Terms, law.Answers, day);
        var own = strangers.Caveats(ref inquiry);
        own.AddRange(scored.Caveats);
        window = window.Within(scored.Window).Within(inquiry.Window);
        foreach (var text in scored.Consulted)
        {
            checkedThrough = Consulted.Earlier(checkedThrough, text.CheckedOn);
        }

        return known.Keep(window, Assessment(on, window, checkedThrough ?? index.EarliestCheck, worst, findings, exposures, scored.Scores, [.. own.Distinct().OrderBy(text => text.En, StringComparer.Ordinal)]));
    }

    private Explained Explained(int place, int day, Explainer explainer)
    {
        var standing = law.Obligation(place).On(day);
        if (standing.WithoutAsking is { } ready)
        {
            return ready;
        }

        var before = explained[place] ??= new();
        return before.On(day) ?? Keep(before, explainer.Explain(place, standing));

        static Explained Keep(Known<Explained> known, Explained found) => known.Keep(found.Days, found);
    }

    private Exposed Exposed(int place, int day, ExposureFinder finder)
    {
        var standing = law.Power(place).On(day);
        if (standing.Effective.IsFalse)
        {
            return new([], standing.Days);
        }

        var before = exposed[place] ??= new();
        return before.On(day) ?? Keep(before, finder.Find(place, standing));

        static Exposed Keep(Known<Exposed> known, Exposed found) => known.Keep(found.Days, found);
    }

    private Assessment Assessment(LocalDate on, Window window, LocalDate? checkedThrough, Worsts worst, Finding[] findings, List<Exposure> exposures, List<Score> scores, List<Text> own)
    {
        var found = new ValueSet<Finding>(new ValueList<Finding>(Array.IndexOf(findings, null) < 0 ? findings : [.. findings.OfType<Finding>()]));
        var reached = ExposureOrder.Of(exposures);
        return new Assessment(new Gathered(found, reached, scores, own, index))
        {
            Arrangement = scene.Arrangement.Id,
            On = on,
            Terms = evaluator.Terms,
            Conclusion = worst.Deciding,
            ByForce = worst.ByForce(AllForces),
            ByMatter = worst.ByMatter(index.Matters),
            Window = window,
            LawCheckedThrough = checkedThrough,
            Catalogue = evaluator.Stamp,
            Findings = found,
            Exposures = reached,
            Scores = scores.ToValueSet(),
        };
    }
}
