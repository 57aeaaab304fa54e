using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Proving;

namespace Sovereignty.Json;

/// <summary>Reads what <see cref="ProofWriter"/> writes. What else a file may hold is found by writing again what was read.</summary>
internal sealed class ProofReader(BodyOfLaw law)
{
    public ProvenAnswer Read(JsonElement json)
    {
        var receipt = Receipt(json.GetProperty("receipt"));
        return new(receipt, new Proof
        {
            Arrangement = Text(json, "arrangement"),
            Law = receipt.Law.Hash,
            On = receipt.On,
            Terms = receipt.Terms,
            Conclusion = Named<Conclusion>(json, "conclusion"),
            ByForce = [.. json.GetProperty("byForce").EnumerateObject().Select(one => new ForceConclusion(Named<Force>(one.Name), Named<Conclusion>(one.Value.GetString())))],
            ByMatter = [.. json.GetProperty("byMatter").EnumerateObject().Select(one => new MatterConclusion(Matter(one.Name), Named<Conclusion>(one.Value.GetString())))],
            Window = Window(json),
            Findings = List(json, "findings", Finding),
        });
    }

    private Receipt Receipt(JsonElement json) => new()
    {
        Facts = Text(json, "facts"),
        Law = new(Text(json.GetProperty("law"), "version"), Text(json.GetProperty("law"), "hash")),
        On = Day(json, "on") ?? throw new FormatException(),
        Answer = Text(json, "answer"),
        Terms = new()
        {
            Knowledge = Text(json, "knowledge") switch
            {
                "asked-day" => Knowledge.OfTheAskedDay,
                "everything" => Knowledge.Everything,
                _ => Knowledge.AsOf(Day(json, "knownOn") ?? throw new FormatException()),
            },
            EvidenceFloor = Named<EvidenceGrade>(json, "evidenceFloor"),
            ConfidenceFloor = Named<Confidence>(json, "confidenceFloor"),
            Forces = List(json, "forces", one => Named<Force>(one.GetString())),
            Matters = List(json, "matters", one => Matter(one.GetString()!)).ToValueSet(),
            Readings = List(json, "readings", one => new ReadingChoice(Text(one, "question"), Text(one, "reading"))).ToValueSet(),
        },
    };

    private static FindingProof Finding(JsonElement json) => new()
    {
        Provision = Text(json, "provision"),
        Citation = Text(json, "citation"),
        InForce = Truth(json, "inForce"),
        Conclusion = Named<Conclusion>(json, "conclusion"),
        Window = Window(json),
        Versions = List(json, "versions", static version => new VersionProof
        {
            Version = Text(version, "version"),
            Conclusion = Named<Conclusion>(version, "conclusion"),
            Subjects = List(version, "subjects", static subject => new SubjectProof
            {
                Subject = Text(subject, "subject"),
                Belongs = Truth(subject, "belongs"),
                Conclusion = Named<Conclusion>(subject, "conclusion"),
                Steps = List(subject, "steps", Step),
            }),
        }),
    };

    private static ProofStep Step(JsonElement json) => new()
    {
        Kind = Text(json, "kind"),
        Condition = Text(json, "condition"),
        Truth = Truth(json, "truth"),
        Window = Window(json),
        Sources = Optional(json, "sources", static one => new Evidence(
            Named<EvidenceGrade>(one, "grade"), Day(one, "publicSince") ?? throw new FormatException(), one.TryGetProperty("source", out var source) ? source.GetString() : null)),
        Citations = Optional(json, "citations", static one => one.GetString() ?? throw new FormatException()),
        Parts = Optional(json, "parts", Step),
    };

    // A name that no law uses is one of which nothing is known but that.
    private Matter Matter(string id) => law.Index.Matters.Concat(Sovereignty.Law.Matter.All).FirstOrDefault(matter => matter.Id == id) ?? new(id, Facts.Text.Same(id));

    private static Window Window(JsonElement json)
    {
        var window = json.GetProperty("window");
        return new(Day(window, "from") is { } from ? DayNumber.Of(from) : DayNumber.Ever, Day(window, "through") is { } through ? DayNumber.Of(through) : DayNumber.Never);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException();

    private static LocalDate? Day(JsonElement json, string name) =>
        json.GetProperty(name).GetString() is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static Truth Truth(JsonElement json, string name) =>
        new[] { Criteria.Truth.True, Criteria.Truth.False, Criteria.Truth.Unknown }.First(truth => ProofWriter.NameOf(truth) == Text(json, name));

    private static T Named<T>(JsonElement json, string name)
        where T : struct, Enum => Named<T>(json.GetProperty(name).GetString());

    private static T Named<T>(string? name)
        where T : struct, Enum => Enum.GetValues<T>().First(value => KebabCase.Of(value) == name);

    private static ValueList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read) => [.. json.GetProperty(name).EnumerateArray().Select(read)];

    private static ValueList<T> Optional<T>(JsonElement json, string name, Func<JsonElement, T> read) => json.TryGetProperty(name, out _) ? List(json, name, read) : [];
}
