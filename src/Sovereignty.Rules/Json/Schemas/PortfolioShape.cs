using System.Text.Json.Nodes;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using static Sovereignty.Json.AssessmentShape;

namespace Sovereignty.Json;

/// <summary>What a portfolio is written as. Everything named is always there; nothing else is.</summary>
internal sealed class PortfolioShape(SchemaParts parts)
{
    /// <summary>The shape of the whole document.</summary>
    public JsonObject Document => All(
        ("schema", new() { ["const"] = PortfolioJson.Schema }),
        ("on", Day),
        ("knowledge", new() { ["enum"] = SchemaParts.Texts("asked-day", "everything", "fixed") }),
        ("knownOn", OrNull(Day)),
        ("evidenceFloor", OneOf<EvidenceGrade>()),
        ("confidenceFloor", OneOf<Confidence>()),
        ("forces", Forces),
        ("matters", List(parts.Name())),
        ("catalogue", All(("version", Text), ("hash", Text))),
        ("readings", List(All(("question", Text), ("reading", Text)))),
        ("lawCheckedThrough", OrNull(Day)),
        ("totals", All([.. Enum.GetValues<Conclusion>().OrderDescending().Select(conclusion => (KebabCase.Of(conclusion), Count))])),
        ("notAssessed", Count),
        ("rows", List(Row)));

    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Count => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static JsonObject Forces => List(OneOf<Force>());

    private JsonObject Day => DateCodec.Instance.Schema(parts);

    private JsonObject Words => parts.Named("words", () => All(("en", Text), ("fr", Text)));

    private JsonObject Row => All(
        ("source", OrNull(Text)),
        ("id", OrNull(Text)),
        ("name", OrNull(Text)),
        ("body", OrNull(Text)),
        ("answer", OrNull(Answer)),
        ("problems", List(All(("path", Text), ("found", Words), ("expected", Words)))));

    private JsonObject Answer => parts.Named("answer", () => All(
        ("conclusion", OneOf<Conclusion>()),
        ("notMet", Count),
        ("undetermined", Count),
        ("breached", Forces),
        ("powers", List(All(("country", CountryCodec.Instance.Schema(parts)), ("instrument", parts.Name()), ("provision", parts.Name()), ("reference", Words), ("certain", new() { ["type"] = "boolean" })))),
        ("nextChange", OrNull(All(("day", Day), ("conclusion", OneOf<Conclusion>()), ("breached", Forces)))),
        ("lawCheckedThrough", OrNull(Day))));
}
