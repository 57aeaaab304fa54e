using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Seeds;

/// <summary>
/// A decided or published case of <c>seeds/cases</c>: what was published, the facts as reported, the answers expected of the library, and where the
/// two differ, why in law.
/// </summary>
internal sealed class PublishedCase
{
    private static readonly string Folder = Root.Of("seeds", "cases");

    private readonly JsonElement json;

    private PublishedCase(JsonElement json) => this.json = json;

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public string Id => json.GetProperty("id").GetString()!;

    public Text Title => Told("title")!;

    public string Grade => json.GetProperty("grade").GetString()!;

    public IEnumerable<string> Sources => json.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!);

    public LocalDate On => LocalDatePattern.Iso.Parse(Published.GetProperty("on").GetString()!).Value;

    public string Verdict => Published.GetProperty("verdict").GetString()!;

    public string Regime => Published.GetProperty("regime").GetString()!;

    /// <summary>By which standard it was judged, where that is not the rule itself.</summary>
    public Text? Standard => Told("standard");

    /// <summary>Whom and what the question supposes, where the case is about a service alone.</summary>
    public Text? Supposes => Told("supposes");

    /// <summary>Why in law the answer of the library is not the verdict.</summary>
    public Text? Difference => Told("difference");

    public IEnumerable<JsonElement> Answers => Optional("answers") is { } answers ? answers.EnumerateArray() : [];

    /// <summary>The answer that stands beside the verdict: on its day, of one provision or of the powers that reach the operator.</summary>
    public JsonElement? Nearest => Answers.Where(answer => answer.TryGetProperty("verdictBy", out _)).Select(answer => (JsonElement?)answer).SingleOrDefault();

    /// <summary>Values of a card that was published without the answers behind it.</summary>
    public JsonElement? Card => Optional("card");

    /// <summary>Offers of which the levels alone were published.</summary>
    public JsonElement? Offers => Optional("offers");

    /// <summary>An order that was published without what it rests on.</summary>
    public JsonElement? Ordering => Optional("ordering");

    private JsonElement Published => json.GetProperty("published");

    public static PublishedCase Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        return new(document.RootElement.Clone());
    }

    public Assessment Assess(JsonElement answer)
    {
        var expected = new ExpectedAnswer(answer);
        return Sovereign.Evaluator(expected.Terms).Open(Facts(answer.GetProperty("arrangement").GetString()!)).Assess(expected.On);
    }

    /// <summary>What the library answers beside the verdict.</summary>
    public Conclusion Answer()
    {
        var nearest = Nearest!.Value;
        var assessment = Assess(nearest);
        var by = nearest.GetProperty("verdictBy").GetString()!;
        return by != "exposures" ? assessment.Findings.Single(finding => finding.Provision.Value == by).Conclusion
            : assessment.Exposures.Any(exposure => exposure.IsCertain) ? Conclusion.NotMet : Conclusion.Undetermined;
    }

    private HostingArrangement Facts(string name) => name.StartsWith("seed:", StringComparison.Ordinal)
        ? SeedFiles.Read(name["seed:".Length..])
        : ArrangementJson.ReadOrThrow(Encoding.UTF8.GetBytes(json.GetProperty("arrangements").GetProperty(name).GetRawText()));

    private Text? Told(string property) => Optional(property) is { } text ? new(text.GetProperty("en").GetString()!, text.GetProperty("fr").GetString()!) : null;

    private JsonElement? Optional(string property) => json.TryGetProperty(property, out var value) ? value : null;
}
