using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.Docs;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Json;

/// <summary>The published schema accepts what the reader reads, and the reverse, up to what no schema can say.</summary>
public sealed class ArrangementSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonSchemas.Arrangement());

    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Root.Of("seeds"), "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetDirectoryName(file) is var folder && !folder!.Contains("expected", StringComparison.Ordinal) && !folder.EndsWith("cases", StringComparison.Ordinal) && !folder.EndsWith("scenarios", StringComparison.Ordinal) && !folder.EndsWith("tenders", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Root.Of("seeds"), file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(JsonSchemas.Arrangement(), "schema", "arrangement.schema.json");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_seed_fits(string seed)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Root.Of("seeds", seed)));
        Assert.True(Schema.Accepts(document.RootElement));
    }

    [Fact]
    public void What_is_written_fits() => Always.Holds(Arb.From(ArrangementGenerators.Arrangement), Fits, runs: 300, leastWhenDeep: 100_000);

    [Fact]
    public void A_changed_document_fits_where_the_reader_reads_its_shape() => Always.Holds(
        from arrangement in ArrangementGenerators.Arrangement
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Mutation.Of(JsonNode.Parse(ArrangementJson.ToUtf8(arrangement))!, seed).ToJsonString(),
        Agrees,
        runs: 1_000);

    [Theory]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a"}""", true)]
    [InlineData("""{"schema":"sovereignty-arrangement/2","id":"a"}""", false)]
    [InlineData("""{"id":"a"}""", false)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":" "}""", false)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","layers":{}}""", false)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","layers":{"atLeast":[]}}""", true)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"2023-02-29"}}""", false)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"2024-02-29"}}""", true)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"1900-02-29"}}""", false)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"2000-02-29"}}""", true)]
    [InlineData("""{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"0000-12-31"}}""", false)]
    [InlineData("[]", false)]
    [InlineData("null", false)]
    public void Reader_and_schema_say_the_same(string json, bool fits)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(fits, Schema.Accepts(document.RootElement));
        Assert.Equal(fits, Problems(document.RootElement).Count == 0);
    }

    /// <summary>Where <c>SOVEREIGNTY_CORPUS</c> names a file, documents as written and as changed are left there with the verdict, for another validator to judge.</summary>
    [Fact]
    public void Documents_and_verdicts_are_written_for_another_judge()
    {
        var documents = Gen.Sample(
            from arrangement in ArrangementGenerators.Arrangement
            from seed in Gen.Choose(0, int.MaxValue - 1)
            let written = JsonNode.Parse(ArrangementJson.ToUtf8(arrangement))!
            select seed % 3 == 0 ? written.ToJsonString() : Mutation.Of(written, seed).ToJsonString(),
            50,
            new Rnd(20261126),
            Always.IsDeep ? 10_000 : 20).ToArray();
        var lines = documents.Select(document =>
        {
            using var parsed = JsonDocument.Parse(document);
            return $"{(Schema.Accepts(parsed.RootElement) ? "+" : "-")}{document}";
        }).ToArray();
        if (Environment.GetEnvironmentVariable("SOVEREIGNTY_CORPUS") is { Length: > 0 } file)
        {
            File.WriteAllLines(file, lines);
        }

        Assert.Contains(lines, line => line[0] == '+');
        Assert.Contains(lines, line => line[0] == '-');
    }

    private static bool Fits(HostingArrangement arrangement)
    {
        using var document = JsonDocument.Parse(ArrangementJson.ToUtf8(arrangement));
        return Schema.Accepts(document.RootElement);
    }

    private static bool Agrees(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        var (fits, problems) = (Schema.Accepts(parsed.RootElement), Problems(parsed.RootElement));
        return BeyondShape.Agrees(fits, problems, document);
    }

    internal static ValueList<Problem> Problems(JsonElement json)
    {
        var session = new ReadingSession();
        ArrangementReader.Read(json, session);
        return session.Problems.ToValueList();
    }
}
