using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Json;

/// <summary>Tenders as JSON: what is read, what is refused, and that the published schema says the same.</summary>
public sealed class TenderJsonTests
{
    private const string Fixed = """{"schema":"sovereignty-arrangement/1","id":"a"}""";

    private static readonly SchemaCheck Schema = new(JsonSchemas.Tender());

    private static readonly Gen<TenderDocument> Documents =
        from arrangement in ArrangementGenerators.Arrangement
        from award in Gen.Choose(0, 3000)
        from clauses in Gen.SubListOf(
            new ClauseReference("secnumcloud-qualified", null, null, null, ClauseDays.Performance),
            new ClauseReference("hds-certified", null, null, null, ClauseDays.Award),
            new ClauseReference(null, ProvisionId.Of("fr-loi-2024-449-art31"), null, null, ClauseDays.Award),
            new ClauseReference(null, null, SchemeId.Of("hds"), "2", ClauseDays.Performance),
            new ClauseReference(null, null, SchemeId.Of("c5"), null, ClauseDays.Performance))
        from adopts in Gen.SubListOf(
            new AdoptedStandard("one", ProvisionId.Of("fr-loi-2024-449-art31"), null, null, null),
            new AdoptedStandard("two", null, "data-in-union", null, null),
            new AdoptedStandard("three", null, null, SchemeId.Of("secnumcloud"), "3.2"),
            new AdoptedStandard("four", null, null, SchemeId.Of("hds"), null))
        select new TenderDocument
        {
            Fixed = arrangement,
            Award = Known.Day("2024-01-01").PlusDays(award),
            Through = Known.Day("2024-01-01").PlusDays(award + 10),
            Clauses = clauses.Distinct().ToValueSet(),
            Adopts = adopts.Distinct().ToValueSet(),
        };

    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Root.Of("seeds", "tenders"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_seed_is_read_and_fits(string seed)
    {
        var utf8 = File.ReadAllBytes(Root.Of("seeds", "tenders", seed));
        using var document = JsonDocument.Parse(utf8);

        Assert.True(Schema.Accepts(document.RootElement));
        Assert.Empty(TenderJson.Read(utf8).Problems);
    }

    [Fact]
    public void What_is_written_is_read_again() => Always.Holds(Documents, document =>
    {
        var written = TenderJson.ToUtf8(document);
        return TenderJson.ToUtf8(TenderJson.Parse(written, out _)!).AsSpan().SequenceEqual(written);
    });

    [Fact]
    public void A_changed_document_fits_where_the_reader_reads_its_shape() => Always.Holds(
        from document in Documents
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Mutation.Of(JsonNode.Parse(TenderJson.ToUtf8(document))!, seed).ToJsonString(),
        json =>
        {
            using var document = JsonDocument.Parse(json);
            return BeyondShape.Agrees(Schema.Accepts(document.RootElement), OfShape(document.RootElement, Encoding.UTF8.GetBytes(json)), json);
        },
        runs: 500);

    [Theory]
    [InlineData("""{"clauses":[{"clause":"nothing"}]}""", "$.clauses", "'nothing'")]
    [InlineData("""{"clauses":[{"resultOf":"nowhere"}]}""", "$.clauses", "'nowhere'")]
    [InlineData("""{"clauses":[{"clause":"hds-certified"},{"clause":"hds-certified","days":"award"}]}""", "$.clauses", "'hds-certified'")]
    [InlineData("""{"adopts":[{"id":"one","resultOf":"nowhere"}]}""", "$.adopts", "'one'")]
    [InlineData("""{"adopts":[{"id":"fr-loi-2024-449-art31","clause":"data-in-union"}]}""", "$.adopts", "'fr-loi-2024-449-art31'")]
    [InlineData("""{"through":"2026-12-31"}""", "$.through", "2026-12-31")]
    [InlineData("""{"through":"9999-12-31"}""", "$.through", "9999-12-31")]
    [InlineData("""{"through":"2026-13-31"}""", "$.through", "'2026-13-31'")]
    [InlineData("""{"fixed":{"schema":"sovereignty-arrangement/1","id":"a","layers":{}}}""", "$.fixed.layers", "an object")]
    [InlineData("""{"clauses":[{}]}""", "$.clauses[0].clause", "nothing")]
    [InlineData("""{"more":1}""", "$.more", "an unknown property")]
    public void What_is_wrong_is_told_with_path_and_value(string changes, string path, string found)
    {
        var document = JsonNode.Parse($$"""{"schema":"sovereignty-tender/1","fixed":{{Fixed}},"award":"2027-01-01","through":"2027-12-31"}""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            document[name] = value?.DeepClone();
        }

        var reading = TenderJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));

        Assert.False(reading.IsRead);
        Assert.Contains(reading.Problems, problem => problem.Path == path && problem.Found.En.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_many_clauses_are_refused_and_not_searched()
    {
        var clauses = string.Join(',', Enumerable.Range(0, 51).Select(number => $$"""{"certificate":"scheme-{{number}}"}"""));
        var reading = TenderJson.Read(Encoding.UTF8.GetBytes($$"""{"schema":"sovereignty-tender/1","fixed":{{Fixed}},"award":"2027-01-01","through":"2027-12-31","clauses":[{{clauses}}]}"""));

        Assert.Equal("$.clauses", Assert.Single(reading.Problems).Path);
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var reading = TenderJson.Read("""{"schema":"sovereignty-tender/1","fixed":{"schema":"x","id":"a"},"award":"soon","clauses":{}}"""u8);

        Assert.Equal(["$.fixed.schema", "$.award", "$.through", "$.clauses"], reading.Problems.Select(problem => problem.Path));
    }

    // What is fixed is judged as an arrangement is, without asking whether it contradicts itself.
    private static Problem[] OfShape(JsonElement document, byte[] utf8)
    {
        _ = TenderJson.Parse(utf8, out var problems);
        var outside = problems.ToValueList().Where(problem => !problem.Path.StartsWith("$.fixed", StringComparison.Ordinal) || problem.Path == "$.fixed");
        return document.ValueKind == JsonValueKind.Object && document.TryGetProperty("fixed", out var inside)
            ? [.. outside, .. ArrangementSchemaTests.Problems(inside)]
            : [.. outside];
    }
}
