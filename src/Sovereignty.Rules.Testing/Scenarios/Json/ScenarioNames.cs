using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Finds what a scenario names: arrangements in files, and provisions, powers, scales, matters and questions of the law.</summary>
internal sealed class ScenarioNames(BodyOfLaw law, ProblemList problems)
{
    private const int MostAnswers = 10_000;
    private const int MostOthers = 100;

    private static readonly Text Weights = new("weights of the law", "des pondérations du droit");

    private readonly HashSet<ProvisionId> obligations = [.. law.Index.Obligations.Select(pair => pair.Obligation.Id)];
    private readonly HashSet<ProvisionId> powers = [.. law.Index.Powers.Select(pair => pair.Power.Id)];
    private readonly Dictionary<ProvisionId, ScaleId> weights = law.Index.Weights.Values.SelectMany(list => list).DistinctBy(pair => pair.Weights.Id).ToDictionary(pair => pair.Weights.Id, pair => pair.Weights.Scale);
    private readonly Dictionary<string, Matter> matters = Matter.All.Concat(law.Index.Matters).GroupBy(matter => matter.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    /// <summary>The scenario with its files read and its matters as the law has them; what is not found is noted.</summary>
    public Scenario Resolved(Scenario scenario, Func<string, byte[]?> files)
    {
        if (scenario.Answers.Count + scenario.Rankings.Count == 0)
        {
            problems.Add("$.answers", Found.Nothing, new("an answer, or a ranking in $.rankings", "une réponse, ou un classement dans $.rankings"));
        }

        // What is too long is not looked at: each could cost a search, a file or a comparison with all others.
        var fits = IsAtMost(MostOthers, scenario.Arrangements.Count, "$.arrangements") & IsAtMost(MostAnswers, scenario.Answers.Count, "$.answers") & IsAtMost(MostOthers, scenario.Rankings.Count, "$.rankings");
        return fits ? Known(scenario, files) : scenario;
    }

    private Scenario Known(Scenario scenario, Func<string, byte[]?> files)
    {
        var arrangements = scenario.Arrangements.Select(one => one.File is null ? one : one with { Arrangement = Read(one, files) ?? one.Arrangement }).ToValueSet();
        var names = arrangements.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, ranking) in scenario.Rankings.AsEnumerable().Index())
        {
            CheckRanking(ranking, At("rankings", index));
        }

        return scenario with
        {
            Arrangements = arrangements,
            Answers = [.. scenario.Answers.AsEnumerable().Index().Select(pair => Resolved(pair.Item, At("answers", pair.Index), names))],
        };
    }

    private ExpectedAnswer Resolved(ExpectedAnswer answer, JsonPath path, HashSet<string> arrangements)
    {
        if (!arrangements.Contains(answer.Arrangement))
        {
            problems.Add(path.Property("arrangement").ToString(), Text.Same(Quoted.Text(answer.Arrangement)), new("the name of an arrangement of the scenario", "le nom d'un dispositif du scénario"));
        }

        if (answer with { VerdictBy = null, Terms = AssessmentTerms.Default } == new ExpectedAnswer { Arrangement = answer.Arrangement, On = answer.On })
        {
            problems.Add(path.ToString(), new("an answer of which nothing is expected", "une réponse dont rien n'est attendu"), new("a conclusion, findings, exposures, scores or the like", "une conclusion, des constats, des expositions, des notes ou autre"));
        }

        if (answer.VerdictBy is { } by && by != ExpectedAnswer.ByExposures)
        {
            Check(obligations, ProvisionId.Of(by), path.Property("verdictBy"), new("an obligation of the law, or exposures", "une obligation du droit, ou exposures"));
        }

        CheckProvisions(answer, path);
        CheckReadings(answer.Terms.Readings, path.Property("readings"));
        return answer with
        {
            Terms = answer.Terms with { Matters = answer.Terms.Matters.Select(matter => Known(matter, path.Property("matters"))).ToValueSet() },
            ByMatter = [.. answer.ByMatter.Select(one => one with { Matter = Known(one.Matter, path.Property("byMatter").Property(one.Matter.Id)) })],
        };
    }

    private void CheckProvisions(ExpectedAnswer answer, JsonPath path)
    {
        foreach (var finding in answer.Findings.AsEnumerable())
        {
            Check(obligations, finding.Provision, path.Property("findings").Property(finding.Provision.Value), new("an obligation of the law", "une obligation du droit"));
        }

        foreach (var (index, exposure) in answer.Exposures.AsEnumerable().Index())
        {
            Check(powers, exposure.Provision, path.Property("exposures").At(index).Property("provision"), new("a power of the law", "un pouvoir du droit"));
        }

        foreach (var power in answer.NoExposures.AsEnumerable())
        {
            Check(powers, power, path.Property("noExposures"), new("a power of the law", "un pouvoir du droit"));
        }

        foreach (var (index, score) in answer.Scores.AsEnumerable().Index())
        {
            var at = path.Property("scores").At(index);
            if (!law.Index.Scales.ContainsKey(score.Scale))
            {
                problems.Add(at.Property("scale").ToString(), Text.Same(Quoted.Text(score.Scale.Value)), new("a scale of the law", "une échelle du droit"));
            }

            CheckObjectives(score.Scale, score.Levels.Select(one => one.Objective), at.Property("levels"));
            foreach (var total in score.Totals.Where(total => !weights.ContainsKey(total.Weights)))
            {
                problems.Add(at.Property("totals").Property(total.Weights.Value).ToString(), Text.Same(Quoted.Text(total.Weights.Value)), Weights);
            }
        }
    }

    private void CheckRanking(ExpectedRanking ranking, JsonPath path)
    {
        if (!weights.TryGetValue(ranking.Weights, out var scale))
        {
            problems.Add(path.Property("weights").ToString(), Text.Same(Quoted.Text(ranking.Weights.Value)), Weights);
            return;
        }

        if (!IsAtMost(MostOthers, ranking.Offers.Count, path.Property("offers").ToString()))
        {
            return;
        }

        foreach (var twice in ranking.Offers.GroupBy(offer => offer.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(path.Property("offers").ToString(), Text.Same(Quoted.Text(twice.Key)), new("each offer once", "chaque offre une fois"));
        }

        foreach (var offer in ranking.Offers.AsEnumerable())
        {
            CheckObjectives(scale, offer.Objectives.Select(one => one.Objective), path.Property("offers").Named(offer.Name).Property("objectives"));
        }
    }

    private void CheckObjectives(ScaleId scale, IEnumerable<ScaleObjectiveId> objectives, JsonPath path)
    {
        var known = law.Index.Scales.GetValueOrDefault(scale, []).SelectMany(pair => pair.Scale.Objectives).Select(objective => objective.Id).ToHashSet();
        foreach (var objective in objectives.Where(objective => known.Count > 0 && !known.Contains(objective)))
        {
            problems.Add(path.Property(objective.Value).ToString(), Text.Same(Quoted.Text(objective.Value)), new("one of: " + string.Join(", ", known), "l'un de : " + string.Join(", ", known)));
        }
    }

    private bool IsAtMost(int most, int count, string path)
    {
        if (count > most)
        {
            problems.Add(path, Text.Same(FormattableString.Invariant($"{count}")), new(FormattableString.Invariant($"at most {most}"), FormattableString.Invariant($"au plus {most}")));
        }

        return count <= most;
    }

    private void CheckReadings(ValueSet<ReadingChoice> readings, JsonPath path)
    {
        try
        {
            ReadingCheck.Check(law, readings);
        }
        catch (UnknownReadingException unknown)
        {
            problems.Add(path.ToString(), Text.Same(Quoted.Text(string.Join(", ", readings))), unknown.Said);
        }
    }

    private void Check(HashSet<ProvisionId> known, ProvisionId provision, JsonPath path, Text expected)
    {
        if (!known.Contains(provision))
        {
            problems.Add(path.ToString(), Text.Same(Quoted.Text(provision.Value)), expected);
        }
    }

    private Matter Known(Matter matter, JsonPath path)
    {
        if (matters.TryGetValue(matter.Id, out var known))
        {
            return known;
        }

        problems.Add(path.ToString(), Text.Same(Quoted.Text(matter.Id)), new("a matter: " + string.Join(", ", matters.Keys), "une matière : " + string.Join(", ", matters.Keys)));
        return matter;
    }

    private HostingArrangement? Read(ScenarioArrangement one, Func<string, byte[]?> files)
    {
        var path = JsonPath.Root.Property("arrangements").Property(one.Name).ToString();
        if (files(one.File!) is not { } utf8)
        {
            problems.Add(path, Text.Same(Quoted.Text(one.File!)), new("a file that is there", "un fichier qui existe"));
            return null;
        }

        var reading = ArrangementJson.Read(utf8);
        foreach (var problem in reading.Problems)
        {
            problems.Add(path + problem.Path[1..], problem.Found, problem.Expected);
        }

        return reading.Arrangement;
    }

    private static JsonPath At(string list, int index) => JsonPath.Root.Property(list).At(index);
}
