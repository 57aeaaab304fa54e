using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Json;
using Sovereignty.Tests.Docs;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Json;

/// <summary>The published schema is that of what is written: all of it, and nothing else.</summary>
public sealed class AssessmentSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonSchemas.Assessment());

    private static readonly LocalDate[] Days = [new(2020, 7, 16), new(2022, 1, 15), new(2026, 4, 17), new(2026, 8, 20), new(2027, 3, 1)];

    public static TheoryData<string> Seeds => [.. SeedFiles.Names];

    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(JsonSchemas.Assessment(), "schema", "assessment.schema.json");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_written_of_a_seed_fits(string seed)
    {
        var dossier = Sovereign.Evaluator(AssessmentTerms.Default).Open(SeedFiles.Read(seed));

        Assert.All(Days, day => Assert.True(Fits(AssessmentJson.ToUtf8(dossier.Assess(day)))));
    }

    [Fact]
    public void What_is_written_under_any_law_fits() => Always.Holds(
        AnyCase.Arbitrary, one => Fits(AssessmentJson.ToUtf8(one.Assess())), runs: 300);

    [Fact]
    public void Nothing_that_is_written_may_be_missing_and_nothing_else_may_be_there()
    {
        var written = JsonNode.Parse(AssessmentJson.ToUtf8(Sovereign.Assess(SeedFiles.Read("ministry-on-us-cloud"), new LocalDate(2026, 4, 17))))!;

        Assert.All(ObjectsOf(written), path =>
        {
            foreach (var name in ObjectAt(written, path).Select(member => member.Key).ToArray())
            {
                var without = written.DeepClone();
                ObjectAt(without, path).Remove(name);
                Assert.False(Fits(without) && path is not ("$.byForce" or "$.byMatter"), $"{path}.{name} may be missing");
            }

            var more = written.DeepClone();
            ObjectAt(more, path)["else"] = JsonValue.Create("unknown");
            Assert.False(Fits(more), $"{path} may hold something else");
        });
    }

    // One object of each kind: the first of each list.
    private static IEnumerable<string> ObjectsOf(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : ObjectsOf(member.Value)).Prepend(node.GetPath()),
        JsonArray { Count: > 0 } elements => elements[0] is { } first ? ObjectsOf(first) : [],
        _ => [],
    };

    private static JsonObject ObjectAt(JsonNode root, string path)
    {
        var node = root;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            node = step[0] == '[' ? node[int.Parse(step.Trim('[', ']'), null)]! : node[step]!;
        }

        return node.AsObject();
    }

    private static bool Fits(JsonNode document)
    {
        using var parsed = JsonDocument.Parse(document.ToJsonString());
        return Schema.Accepts(parsed.RootElement);
    }

    private static bool Fits(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Schema.Accepts(parsed.RootElement);
    }
}
