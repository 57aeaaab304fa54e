using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>One run of a scenario: each arrangement is opened once under each terms.</summary>
internal sealed class ScenarioRun(Scenario scenario, SovereigntyEvaluator evaluator, LawCoverage? coverage)
{
    private const int MostKept = 100;

    private readonly Dictionary<AssessmentTerms, SovereigntyEvaluator> evaluators = [];
    private readonly Dictionary<(string Arrangement, AssessmentTerms Terms), Dossier> dossiers = [];

    public IEnumerable<ScenarioDifference> Differences() =>
        scenario.Answers.AsEnumerable().Index().SelectMany(pair => OfAnswer(pair.Item, JsonPath.Root.Property("answers").At(pair.Index)))
            .Concat(scenario.Rankings.AsEnumerable().Index().SelectMany(pair => new RankingComparison(pair.Item, JsonPath.Root.Property("rankings").At(pair.Index), evaluator.Law).Differences()));

    private IEnumerable<ScenarioDifference> OfAnswer(ExpectedAnswer answer, JsonPath path)
    {
        Dossier dossier;
        try
        {
            dossier = Open(answer);
        }
        catch (UnknownReadingException unknown)
        {
            return [new(path.Property("readings").ToString(), new("readings that the law knows", "des lectures que le droit connaît"), unknown.Said)];
        }
        catch (IncoherentArrangementException incoherent)
        {
            return [new(path.Property("arrangement").ToString(), new("an arrangement that can be assessed", "un dispositif qui peut être évalué"), Text.Same(incoherent.Message))];
        }

        var assessment = dossier.Assess(answer.On);
        coverage?.Record(assessment);
        return new AnswerComparison(answer, path, assessment).Differences();
    }

    private Dossier Open(ExpectedAnswer answer)
    {
        if (!dossiers.TryGetValue((answer.Arrangement, answer.Terms), out var dossier))
        {
            var arrangement = scenario.Arrangements.FirstOrDefault(one => one.Name == answer.Arrangement)?.Arrangement
                ?? throw new ArgumentException($"The scenario {scenario.Id} has no arrangement '{answer.Arrangement}'.");
            if (dossiers.Count == MostKept)
            {
                dossiers.Clear();
                evaluators.Clear();
            }

            if (!evaluators.TryGetValue(answer.Terms, out var under))
            {
                evaluators.Add(answer.Terms, under = evaluator.Under(answer.Terms));
            }

            dossiers.Add((answer.Arrangement, answer.Terms), dossier = under.Open(arrangement));
        }

        return dossier;
    }
}
