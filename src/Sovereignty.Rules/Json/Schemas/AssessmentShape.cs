using System.Text.Json.Nodes;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>What an assessment is written as. Everything named is always there; nothing else is.</summary>
internal sealed class AssessmentShape(SchemaParts parts)
{
    /// <summary>The shape of the whole document.</summary>
    public JsonObject Document => All(
        ("schema", new() { ["const"] = AssessmentJson.Schema }),
        ("arrangement", Text),
        ("conclusion", OneOf<Conclusion>()),
        ("byForce", new() { ["type"] = "object", ["propertyNames"] = OneOf<Force>(), ["additionalProperties"] = OneOf<Conclusion>() }),
        ("byMatter", parts.ByName(OneOf<Conclusion>())),
        ("on", Day),
        ("knowledge", new() { ["enum"] = SchemaParts.Texts("asked-day", "everything", "fixed") }),
        ("knownOn", OrNull(Day)),
        ("evidenceFloor", OneOf<EvidenceGrade>()),
        ("confidenceFloor", OneOf<Confidence>()),
        ("forces", List(OneOf<Force>())),
        ("matters", List(Name)),
        ("holdsFrom", OrNull(Day)),
        ("holdsThrough", OrNull(Day)),
        ("lawCheckedThrough", OrNull(Day)),
        ("catalogue", All(("version", Text), ("hash", Text))),
        ("readings", List(All(("question", Text), ("reading", Text)))),
        ("unsettled", List(All(("name", Text), ("words", Words), ("isQuestion", Truth), ("readings", List(All(("reading", Text), ("words", Words), ("source", Text), ("knownSince", Day)))), ("provisions", Names)))),
        ("findings", List(Finding)),
        ("exposures", List(Exposure)),
        ("scores", List(Score)),
        ("missing", List(Missing(("provisions", Names)))),
        ("caveats", List(Words)));

    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Truth => new() { ["type"] = "boolean" };

    private static JsonObject Number => new() { ["type"] = "number" };

    private static JsonObject Level => new() { ["type"] = "integer" };

    private JsonObject Name => parts.Name();

    private JsonObject Names => List(Name);

    private JsonObject Day => DateCodec.Instance.Schema(parts);

    private JsonObject Words => parts.Named("words", () => All(("en", Text), ("fr", Text)));

    private JsonObject Citation => parts.Named("citation", () => All(("instrument", Name), ("provision", Name), ("reference", Words), ("confidence", OneOf<Confidence>())));

    private JsonObject Finding => parts.Named("finding", () => All(
        ("instrument", Name),
        ("provision", Name),
        ("versions", Names),
        ("force", OneOf<Force>()),
        ("matter", Name),
        ("conclusion", OneOf<Conclusion>()),
        ("reason", Words),
        ("reasons", List(Words)),
        ("paraphrase", Words),
        ("citation", Citation),
        ("alsoCites", List(Citation)),
        ("subjects", List(All(("subject", Text), ("path", Text), ("conclusion", OneOf<Conclusion>()), ("reason", Words)))),
        ("missing", List(Missing())),
        ("caveats", List(Words)),
        ("excusedThrough", OrNull(UncertainDayCodec.Instance.Schema(parts))),
        ("atWorstExcused", Truth)));

    private JsonObject Exposure => parts.Named("exposure", () => All(
        ("instrument", Name),
        ("provision", Name),
        ("country", CountryCodec.Instance.Schema(parts)),
        ("effect", List(new() { ["enum"] = SchemaParts.Texts([.. new[] { PowerEffects.ContentDisclosure, PowerEffects.MetadataDisclosure, PowerEffects.Interception, PowerEffects.CutOff }.Select(KebabCase.Of)]) })),
        ("party", Text),
        ("layer", Text),
        ("path", List(Text)),
        ("since", OrNull(UncertainDayCodec.Instance.Schema(parts))),
        ("until", OrNull(UncertainDayCodec.Instance.Schema(parts))),
        ("certain", Truth),
        ("runsOnAfterLapse", Truth),
        ("severedBy", List(Words)),
        ("removedBy", List(Words)),
        ("reducedBy", List(Words)),
        ("reason", Words),
        ("citation", Citation),
        ("caveats", List(Words))));

    private JsonObject Score => parts.Named("score", () => All(
        ("scale", Name),
        ("instrument", Name),
        ("provision", Name),
        ("layer", Text),
        ("level", Levels),
        ("binding", Names),
        ("totals", List(All(("instrument", Name), ("provision", Name), ("label", Words), ("percent", Bounds)))),
        ("objectives", List(All(("objective", Name), ("name", Words), ("level", Levels), ("points", Bounds), ("maximum", Number), ("gaps", Names)))),
        ("gaps", Names),
        ("citation", Citation),
        ("caveats", List(Words))));

    private JsonObject Levels => parts.Named("levels", () => All(("counted", OrNull(Level)), ("lowest", Level), ("highest", Level)));

    private JsonObject Bounds => parts.Named("bounds", () => All(("counted", Number), ("lowest", Number), ("highest", Number)));

    private JsonObject Missing(params ReadOnlySpan<(string Name, JsonObject Values)> more) => All([("path", Text), ("what", Words), ("answerer", OneOf<Answerer>()), .. more]);

    internal static JsonObject OneOf<T>()
        where T : struct, Enum => new() { ["enum"] = SchemaParts.Texts([.. Enum.GetValues<T>().Select(KebabCase.Of)]) };

    internal static JsonObject OrNull(JsonObject values) => SchemaParts.AnyOf(values, new() { ["type"] = "null" });

    internal static JsonObject List(JsonObject elements) => new() { ["type"] = "array", ["items"] = elements };

    internal static JsonObject All(params ReadOnlySpan<(string Name, JsonObject Values)> properties)
    {
        var (made, names) = (new JsonObject(), new List<string>());
        foreach (var (name, values) in properties)
        {
            made.Add(name, values);
            names.Add(name);
        }

        return SchemaParts.Object(made, [.. names]);
    }
}
