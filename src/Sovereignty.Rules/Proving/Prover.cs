using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Writes down the steps of an assessment. It asks as assessing asks, and remembers each step.</summary>
public static class Prover
{
    /// <summary>The proof of what the evaluator assesses of an arrangement on a day.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static Proof Prove(SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);

        // A dossier opened anew: what was asked of another day before would not change the answer, but its window.
        var assessment = evaluator.Open(arrangement).Assess(on);
        var writing = new Writing(evaluator, new Scene(arrangement), DayNumber.Of(on));
        var findings = new List<FindingProof>();
        foreach (var (place, pair) in evaluator.Law.Index.Obligations.Index().OrderBy(one => one.Item.Obligation.Id.Value, StringComparer.Ordinal))
        {
            if (assessment.Findings.FirstOrDefault(one => one.Provision.Equals(pair.Obligation.Id)) is { } finding)
            {
                findings.Add(writing.Of(pair.Obligation, finding, evaluator.OverTime.Obligation(place).On(writing.Day)));
            }
        }

        return new()
        {
            Arrangement = assessment.Arrangement,
            Law = assessment.Catalogue.Hash,
            On = on,
            Terms = evaluator.Terms,
            Conclusion = assessment.Conclusion,
            ByForce = assessment.ByForce,
            ByMatter = assessment.ByMatter,
            Window = assessment.Window,
            Findings = [.. findings],
        };
    }

    private sealed class Writing(SovereigntyEvaluator evaluator, Scene scene, int day)
    {
        private readonly Recorder recorder = new();
        private Window window;

        public int Day => day;

        public FindingProof Of(Obligation obligation, Finding finding, ObligationStanding standing)
        {
            window = standing.Days;
            var versions = standing.WithoutAsking is null ? standing.Versions.Select(version => Of(obligation, version, standing.InForce)).ToValueList() : [];
            return new()
            {
                Provision = obligation.Id.Value,
                Citation = Steps.Name(finding.Citation),
                InForce = standing.InForce,
                Conclusion = finding.Conclusion,
                Window = window,
                Versions = versions,
            };
        }

        private VersionProof Of(Obligation obligation, ObligationVersion version, Truth inForce)
        {
            var (subjects, found) = (new Subjects(scene, obligation.About), new List<SubjectProof>());
            for (var place = 0; place < subjects.Count; place++)
            {
                var inquiry = new Inquiry(evaluator.OverTime.Terms, evaluator.OverTime.Answers, day);
                var subject = subjects.At(place, ref inquiry, out var belongs);
                window = window.Within(inquiry.Window);
                if (!belongs.IsFalse)
                {
                    found.Add(Of(version, in subject, belongs, inForce));
                }
            }

            return new() { Version = version.Id.Value, Subjects = [.. found], Conclusion = found.Aggregate(Conclusion.NotApplicable, (worst, one) => Rule.Worse(worst, one.Conclusion)) };
        }

        private SubjectProof Of(ObligationVersion version, in Subject subject, Truth belongs, Truth inForce)
        {
            var steps = new List<ProofStep> { Asked(version.Applies, in subject) };
            var applies = inForce & belongs & steps[0].Truth;
            var (requires, excepted) = (Truth.Unknown, Truth.False);
            if (!applies.IsFalse)
            {
                steps.Add(Asked(version.Requires, in subject));
                requires = steps[1].Truth;
                if (!(!applies | requires).IsTrue)
                {
                    foreach (var exemption in version.Exemptions)
                    {
                        steps.Add(Asked(exemption.When, in subject));
                        excepted |= steps[^1].Truth;
                    }
                }
            }

            return new() { Subject = subject.Path, Belongs = belongs, Steps = [.. steps], Conclusion = Rule.Conclude(applies, requires, excepted) };
        }

        private ProofStep Asked(Condition condition, in Subject subject)
        {
            var step = Step(condition, in subject);
            window = window.Within(step.Window);
            return step;
        }

        private ProofStep Step(Condition condition, in Subject subject)
        {
            var inquiry = new Inquiry(evaluator.OverTime.Terms, evaluator.OverTime.Answers, day, recorder);
            var truth = inquiry.Ask(condition, in subject);
            var (ground, days) = (recorder.Last!, inquiry.Window);
            var parts = new List<ProofStep>();
            foreach (var part in Steps.PartsOf(condition, ref inquiry))
            {
                parts.Add(Step(part, in subject));
            }

            return new()
            {
                Kind = Steps.KindOf(condition),
                Condition = condition.Describe().En,
                Truth = truth,
                Window = days,
                Sources = condition is Criterion ? Steps.SourcesOf(ground) : [],
                Citations = condition is Criterion ? Steps.CitationsOf(ground) : [],
                Parts = [.. parts],
            };
        }
    }
}
