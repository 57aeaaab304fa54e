using System.Text;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Kit;

/// <summary>Documents that are scenarios, to be read as they are and changed.</summary>
internal static class ScenarioDocuments
{
    /// <summary>A document that states everything that one can.</summary>
    public const string Everything = """
        {
          "schema": "sovereignty-scenario/1",
          "id": "everything",
          "title": { "en": "Everything", "fr": "Tout" },
          "sources": ["https://example.org", "a document"],
          "published": {
            "verdict": "tolerated", "on": "2025-02-28", "regime": "a rule", "grade": "B", "decidedOn": "2025-03-01", "overturnedOn": "2025-04-01",
            "standard": { "en": "s", "fr": "s" }, "supposes": { "en": "s", "fr": "s" }, "difference": { "en": "s", "fr": "s" }
          },
          "arrangements": {
            "here": { "schema": "sovereignty-arrangement/1", "id": "here" },
            "there": "../ministry-on-us-cloud.json"
          },
          "answers": [
            {
              "arrangement": "there", "on": "2026-04-17", "knownOn": "2026-04-17", "evidenceFloor": "declared", "confidenceFloor": "b",
              "forces": ["binding"], "matters": ["sovereignty"], "readings": [{ "question": "fr-contractor-hosting", "reading": "reaches" }],
              "verdictBy": "fr-loi-2024-449-art31", "conclusion": "not-met", "byForce": { "binding": "not-met" }, "byMatter": { "sovereignty": "not-met" },
              "findings": {
                "fr-loi-2024-449-art31": {
                  "conclusion": "not-met", "reasons": ["data-is"], "because": ["CLOUD Act"], "missing": ["$.layers"], "excusedThrough": { "by": "2027-01-01" }, "atWorstExcused": false
                },
                "fr-circ-6404-sg-r9": {}
              },
              "missing": ["$.layers"], "notMissing": ["$.dataSets"],
              "exposures": [
                { "provision": "us-cloud-act-2713", "party": "aws", "effect": "metadata-disclosure", "path": ["aws", "amazon-com"], "certain": true, "runsOnAfterLapse": false },
                { "provision": "us-fisa-702-1881a", "party": "aws" }
              ],
              "noExposures": ["us-cloud-act-2713"],
              "scores": [{ "layer": "cloud", "scale": "eu-csf", "level": 2, "levels": { "sov-1": 3 }, "totals": { "eu-csf-1-2-1-weights": 100.08045 } }],
              "caveats": ["reading"], "noCaveats": ["nothing"]
            },
            { "arrangement": "here", "on": "2026-04-17", "knownOn": "asked-day", "conclusion": "undetermined" }
          ],
          "rankings": [
            {
              "weights": "eu-csf-1-2-1-weights",
              "offers": [
                { "name": "A", "objectives": { "sov-1": 89.6, "sov-2": { "atLeast": 3, "atMost": 40 } }, "percent": 80.4, "within": 0.06, "best": 1, "worst": 2 },
                { "name": "B" }
              ]
            }
          ]
        }
        """;

    /// <summary>Every published scenario, and the one that states everything.</summary>
    public static ValueList<string> All { get; } =
        [Everything, .. new[] { SeedFiles.ScenarioFolder, SeedFiles.CaseFolder }.SelectMany(Scenarios.Rows).Select(row => File.ReadAllText((string)row[0]))];

    /// <summary>Reads a document with the files of the seeds.</summary>
    public static ScenarioReading Read(string json) =>
        ScenarioJson.Read(Encoding.UTF8.GetBytes(json), files: path => File.Exists(Root.Of("seeds", "cases", path)) ? File.ReadAllBytes(Root.Of("seeds", "cases", path)) : null);

    /// <summary>A small scenario about a ministry on a US group's cloud, with these properties over or beside its own; null takes one away.</summary>
    public static string Small(string changes)
    {
        var document = JsonNode.Parse("""
            {
              "schema": "sovereignty-scenario/1", "id": "small", "title": { "en": "Small", "fr": "Petit" },
              "arrangements": { "ministry": "../ministry-on-us-cloud.json" },
              "answers": [{ "arrangement": "ministry", "on": "2026-04-17", "conclusion": "not-met" }]
            }
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            if (value is null)
            {
                document.Remove(name);
            }
            else
            {
                document[name] = value.DeepClone();
            }
        }

        return document.ToJsonString();
    }

    /// <summary>A small scenario that states this of its one answer.</summary>
    public static string Answering(string expected)
    {
        var answer = JsonNode.Parse(expected)!.AsObject();
        answer["arrangement"] ??= "ministry";
        answer["on"] ??= "2026-04-17";
        return Small($$"""{"answers":[{{answer.ToJsonString()}}]}""");
    }
}
