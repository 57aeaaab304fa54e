using System.Text.Json.Nodes;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using static Sovereignty.Json.AssessmentShape;

namespace Sovereignty.Json;

/// <summary>What a proof is written as.</summary>
internal sealed class ProofShape(SchemaParts parts)
{
    /// <summary>The shape of the whole document.</summary>
    public JsonObject Document => All(
        ("schema", new() { ["const"] = ProofJson.Schema }),
        ("arrangement", Text),
        ("receipt", Receipt),
        ("conclusion", OneOf<Conclusion>()),
        ("byForce", new() { ["type"] = "object", ["propertyNames"] = OneOf<Force>(), ["additionalProperties"] = OneOf<Conclusion>() }),
        ("byMatter", parts.ByName(OneOf<Conclusion>())),
        ("window", Window),
        ("findings", List(Finding)));

    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Hash => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };

    private JsonObject Truth => parts.Named("truth", () => new() { ["enum"] = SchemaParts.Texts("true", "false", "unknown") });

    private JsonObject Day => DateCodec.Instance.Schema(parts);

    private JsonObject Window => parts.Named("window", () => All(("from", OrNull(Day)), ("through", OrNull(Day))));

    private JsonObject Receipt => All(
        ("facts", Hash),
        ("law", All(("version", Text), ("hash", Hash))),
        ("on", Day),
        ("knowledge", new() { ["enum"] = SchemaParts.Texts("asked-day", "everything", "fixed") }),
        ("knownOn", OrNull(Day)),
        ("evidenceFloor", OneOf<EvidenceGrade>()),
        ("confidenceFloor", OneOf<Confidence>()),
        ("forces", List(OneOf<Force>())),
        ("matters", List(parts.Name())),
        ("readings", List(All(("question", Text), ("reading", Text)))),
        ("answer", Hash));

    private JsonObject Finding => All(
        ("provision", parts.Name()),
        ("citation", Text),
        ("inForce", Truth),
        ("conclusion", OneOf<Conclusion>()),
        ("window", Window),
        ("versions", List(All(("version", parts.Name()), ("conclusion", OneOf<Conclusion>()), ("subjects", List(Subject))))));

    private JsonObject Subject => All(("subject", Text), ("belongs", Truth), ("conclusion", OneOf<Conclusion>()), ("steps", List(Step)));

    // What a step rests on stands there only where there is something.
    private JsonObject Step => parts.Named("step", () => SchemaParts.Object(
        new JsonObject
        {
            ["kind"] = Text,
            ["condition"] = Text,
            ["truth"] = Truth,
            ["window"] = Window,
            ["sources"] = Some(SchemaParts.Object(new JsonObject { ["grade"] = OneOf<EvidenceGrade>(), ["publicSince"] = Day, ["source"] = Text }, "grade", "publicSince")),
            ["citations"] = Some(Text),
            ["parts"] = Some(new() { ["$ref"] = "#/$defs/step" }),
        },
        "kind", "condition", "truth", "window"));

    private static JsonObject Some(JsonObject elements)
    {
        var list = List(elements);
        list["minItems"] = 1;
        return list;
    }
}
