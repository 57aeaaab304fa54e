using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>A whole scenario.</summary>
internal static class ScenarioMap
{
    private static readonly ObjectCodec<PublishedVerdict> Verdict = new(
        "published", new("an object with verdict, on, regime and grade", "un objet avec verdict, on, regime et grade"), new(), null,
        Fields<PublishedVerdict>.Required("verdict", EnumCodec<Verdict>.Instance, one => one.Verdict, (one, value) => one with { Verdict = value }),
        Fields<PublishedVerdict>.Required("on", DateCodec.Instance, one => one.On, (one, value) => one with { On = value }),
        Fields<PublishedVerdict>.Required("regime", InWords.Once, one => one.Regime, (one, value) => one with { Regime = value }),
        Fields<PublishedVerdict>.Required("grade", InWords.Once, one => one.Grade, (one, value) => one with { Grade = value }),
        Asked<PublishedVerdict>.For("decidedOn", DateCodec.Instance, one => one.DecidedOn, (one, value) => one with { DecidedOn = value }),
        Asked<PublishedVerdict>.For("overturnedOn", DateCodec.Instance, one => one.OverturnedOn, (one, value) => one with { OverturnedOn = value }),
        Asked<PublishedVerdict>.For("standard", InWords.InBoth, one => one.Standard, (one, value) => one with { Standard = value }),
        Asked<PublishedVerdict>.For("supposes", InWords.InBoth, one => one.Supposes, (one, value) => one with { Supposes = value }),
        Asked<PublishedVerdict>.For("difference", InWords.InBoth, one => one.Difference, (one, value) => one with { Difference = value }));

    public static ObjectCodec<Scenario> Codec { get; } = new(
        "scenario", new("an object with schema, id and title", "un objet avec schema, id et title"), new() { Id = "unnamed", Title = Text.Same("") }, null,
        new SchemaField<Scenario>(ScenarioJson.Schema),
        Fields<Scenario>.Required("id", InWords.Once, scenario => scenario.Id, (scenario, value) => scenario with { Id = value }),
        Fields<Scenario>.Required("title", InWords.InBoth, scenario => scenario.Title, (scenario, value) => scenario with { Title = value }),
        Asked<Scenario>.Texts("sources", scenario => scenario.Sources, (scenario, value) => scenario with { Sources = value }),
        Asked<Scenario>.For("published", Verdict, scenario => scenario.Published, (scenario, value) => scenario with { Published = value }),
        Asked<Scenario>.Set(
            "arrangements",
            new ByNameCodec<ScenarioArrangement, ScenarioArrangement>(
                new("an object with an arrangement for each name", "un objet avec un dispositif pour chaque nom"), KeyNames.Any, ScenarioArrangementCodec.Instance, (name, one) => one with { Name = name }, one => one.Name, one => one),
            scenario => scenario.Arrangements,
            (scenario, value) => scenario with { Arrangements = value }),
        Asked<Scenario>.List("answers", AnswerMap.Codec, scenario => scenario.Answers, (scenario, value) => scenario with { Answers = value }),
        Asked<Scenario>.List("rankings", RankingMap.Codec, scenario => scenario.Rankings, (scenario, value) => scenario with { Rankings = value }));
}
