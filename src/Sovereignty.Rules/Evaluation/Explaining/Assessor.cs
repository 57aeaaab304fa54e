using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Assesses an arrangement on a day: every obligation with its reasons, every exposure.</summary>
internal sealed class Assessor(SovereigntyEvaluator evaluator, Scene scene, LegalAnswers answers, InquiryTerms terms)
{
    public Assessment Assess(LocalDate on)
    {
        var day = DayNumber.Of(on);
        var recorder = new Recorder();
        var window = Window.Everything;
        var consulted = new List<Instrument>();
        var findings = new List<Finding>();
        foreach (var (instrument, obligation) in evaluator.Law.Index.Obligations)
        {
            var explained = new Explainer(scene, answers, terms, day, recorder).Explain(instrument, obligation);
            window = window.Within(explained.Window);
            if (explained.Finding is not { } finding)
            {
                continue;
            }

            findings.Add(finding);
            if (finding.Conclusion != Conclusion.NotApplicable)
            {
                consulted.Add(instrument);
                consulted.AddRange(finding.AlsoCites.Select(citation => evaluator.Law.Find(citation.Instrument)).OfType<Instrument>());
            }
        }

        var exposures = new List<Exposure>();
        foreach (var (instrument, power) in evaluator.Law.Index.Powers)
        {
            var explained = new ExposureFinder(scene, answers, terms, day, recorder).Find(instrument, power);
            window = window.Within(explained.Window);
            exposures.AddRange(explained.Exposures);
            if (explained.Exposures.Count > 0)
            {
                consulted.Add(instrument);
            }
        }

        var scored = Scorer.Score(evaluator.Law, scene, answers, terms, day);
        consulted.AddRange(scored.Consulted);
        return Compose(on, window.Within(scored.Window), findings, exposures, scored, consulted);
    }

    private Assessment Compose(LocalDate on, Window window, List<Finding> findings, List<Exposure> exposures, Scored scored, List<Instrument> consulted)
    {
        var chosen = evaluator.Terms;
        var deciding = findings.Where(finding => chosen.Decides(finding.Force, finding.Matter)).ToArray();
        var checkedThrough = (consulted.Count > 0 ? consulted : evaluator.Law.Instruments.AsEnumerable()).Select(instrument => (LocalDate?)instrument.CheckedOn).Min();
        var missing = findings.SelectMany(finding => finding.Missing.Select(missing => (missing, finding.Provision)))
            .GroupBy(pair => pair.missing)
            .Select(group => new MissingItem(group.Key, group.Select(pair => pair.Provision).ToValueSet()))
            .ToValueSet();
        return new Assessment
        {
            Arrangement = scene.Arrangement.Id,
            On = on,
            Terms = chosen,
            Conclusion = Worst(deciding),
            ByForce = [.. Enum.GetValues<Force>().Select(force => new ForceConclusion(force, Worst(findings.Where(finding => finding.Force == force && (chosen.Matters.Count == 0 || chosen.Matters.Contains(finding.Matter))))))],
            ByMatter = [.. findings.Select(finding => finding.Matter).ToValueSet().Select(matter => new MatterConclusion(matter, Worst(findings.Where(finding => finding.Matter.Equals(matter) && chosen.Forces.AsSpan().Contains(finding.Force)))))],
            Window = window,
            LawCheckedThrough = checkedThrough,
            Catalogue = evaluator.Stamp,
            Findings = findings.ToValueSet(),
            Exposures = exposures.ToValueSet(),
            Scores = scored.Scores.ToValueSet(),
            Missing = missing,
            OpenQuestions = [.. missing.Where(item => item.Missing.IsLaw).Select(item => Question(item.Missing)).OfType<Question>()],
            Caveats = findings.SelectMany(finding => finding.Caveats).Concat(exposures.SelectMany(exposure => exposure.Caveats))
                .Concat(scored.Scores.SelectMany(score => score.Caveats)).Concat(scored.Caveats)
                .Distinct().OrderBy(text => text.En, StringComparer.Ordinal).ToValueList(),
        };
    }

    private Question? Question(Missing missing) => evaluator.Law.Index.Questions.GetValueOrDefault(missing.Path["law:".Length..]);

    private static Conclusion Worst(IEnumerable<Finding> findings) => findings.Aggregate(Conclusion.NotApplicable, (worst, finding) => Rule.Worse(worst, finding.Conclusion));
}
