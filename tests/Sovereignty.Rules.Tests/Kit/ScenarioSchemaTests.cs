using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Tests.Docs;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Json;

namespace Sovereignty.Tests.Kit;

/// <summary>The published schema of scenarios accepts what the reader reads, and the reverse, up to what no schema can say.</summary>
public sealed class ScenarioSchemaTests
{
    private static readonly SchemaCheck Schema = new(ScenarioJson.JsonSchema());

    private static readonly Gen<string> Changed =
        from document in Gen.Elements<string>([.. ScenarioDocuments.All])
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Mutation.Of(JsonNode.Parse(document)!, seed).ToJsonString();

    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(ScenarioJson.JsonSchema(), "schema", "scenario.schema.json");

    [Fact]
    public void Every_published_scenario_fits() => Assert.All(ScenarioDocuments.All, document => Assert.True(Fits(document)));

    [Fact]
    public void A_changed_document_fits_where_the_reader_reads_its_shape() => Always.Holds(
        Changed,
        document => BeyondShape.Agrees(Fits(document), OfShape(document), document),
        runs: 1_000);

    [Fact]
    public void A_change_of_what_is_expected_fits_where_the_reader_reads_its_shape() => Always.Holds(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Mutation.Of(JsonNode.Parse(ScenarioDocuments.Everything)!, seed).ToJsonString(),
        document => BeyondShape.Agrees(Fits(document), OfShape(document), document),
        runs: 1_000);

    [Fact]
    public void Whatever_is_read_is_written_as_what_fits_and_reads_as_the_same() => Always.Holds(
        Changed,
        document =>
        {
            var read = ScenarioDocuments.Read(document).Scenario;
            return read is null
                || (Encoding.UTF8.GetString(ScenarioJson.ToUtf8(read)) is var written && Fits(written) && ScenarioDocuments.Read(written).Scenario!.Equals(read));
        },
        runs: 500);

    private static bool Fits(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Schema.Accepts(parsed.RootElement);
    }

    // An arrangement in a scenario is judged as one that stands alone is, without asking whether it contradicts itself.
    private static Problem[] OfShape(string document)
    {
        _ = ScenarioJson.Parse(Encoding.UTF8.GetBytes(document), out var problems);
        using var parsed = JsonDocument.Parse(document);
        JsonProperty[] inside = parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("arrangements", out var arrangements) && arrangements.ValueKind == JsonValueKind.Object
            ? [.. arrangements.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Object)]
            : [];
        return
        [
            .. problems.ToValueList().Where(problem => !inside.Any(one => problem.Path.StartsWith($"$.arrangements.{one.Name}", StringComparison.Ordinal) || problem.Path.StartsWith($"$.arrangements['{one.Name}']", StringComparison.Ordinal))),
            .. inside.SelectMany(one => ArrangementSchemaTests.Problems(one.Value)),
        ];
    }
}
