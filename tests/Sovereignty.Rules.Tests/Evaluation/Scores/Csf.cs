using System.Text.Json;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Evaluation;

/// <summary>The Commission's framework in tests: the shipped scale, the two fixtures, and services that answer it.</summary>
internal static class Csf
{
    public const string CalculatorDay = "2026-06-01";

    public static ScaleId Id { get; } = ScaleId.Of("eu-csf");

    public static JsonElement Ladders { get; } = Read("csf.json");

    public static JsonElement Oracles { get; } = Read("csf-oracles.json");

    public static Scale Scale { get; } = Catalogue.Law.Instruments.SelectMany(text => text.Provisions).OfType<Scale>().Single(scale => scale.Name.Equals(Id));

    /// <summary>The shipped weights by the ids of the fixtures.</summary>
    public static IReadOnlyDictionary<string, ScaleWeights> Weights { get; } = new Dictionary<string, ScaleWeights>(StringComparer.Ordinal)
    {
        ["v1.2.1-2025-10"] = WeightsOf("eu-csf-1-2-1-weights"),
        ["calculator-2026-06-01"] = WeightsOf("eu-csf-calculator-2026-06-01-weights"),
    };

    public static IEnumerable<ScaleCriterion> Criteria => Scale.Objectives.SelectMany(objective => objective.Criteria);

    public static ScaleObjectiveId Objective(string name) => ScaleObjectiveId.Of(name.ToLowerInvariant());

    public static ScaleAnswer Answer(string criterion, int rung) => new() { Scale = Id, Criterion = ScaleCriterionId.Of(criterion), Rung = Known.As(Rung.Of(rung)) };

    /// <summary>The answers of a fixture.</summary>
    public static ScaleAnswer[] Answers(JsonElement json) => [.. json.EnumerateObject().Select(answer => Answer(answer.Name, answer.Value.GetInt32()))];

    /// <summary>On every criterion the lowest rung that allows the level wanted of its objective.</summary>
    public static ScaleAnswer[] Reaching(IReadOnlyDictionary<ScaleObjectiveId, int> levels) =>
        [.. Scale.Objectives.SelectMany(objective => objective.Criteria.Select(criterion => Answer(criterion.Id.Value, criterion.Rungs.Index().First(rung => rung.Item.Level >= levels[objective.Id]).Index + 1)))];

    public static HostingArrangement Answering(params ScaleAnswer[] answers) =>
        Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Answers = answers.ToValueSet() }));

    public static Score Scored(params ScaleAnswer[] answers) => Assert.Single(Answering(answers).AssessedOn(CalculatorDay).Scores);

    public static WeightedScore Under(this Score score, string weights) => score.Totals.Single(total => total.Citation.Provision.Equals(Weights[weights].Id));

    public static ObjectiveScore On(this Score score, string objective) => score.Objectives.Single(one => one.Objective.Equals(Objective(objective)));

    public static IEnumerable<(string Name, decimal Value)> Numbers(this JsonElement json) => json.EnumerateObject().Select(one => (one.Name, one.Value.GetDecimal()));

    private static ScaleWeights WeightsOf(string id) => Catalogue.Law.Instruments.SelectMany(text => text.Provisions).OfType<ScaleWeights>().Single(weights => weights.Id.Value == id);

    private static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Root.Of("tests", "Sovereignty.Rules.Tests", "Fixtures", name)));
        return document.RootElement.Clone();
    }
}
