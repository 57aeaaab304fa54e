using Sovereignty.Json;
using Sovereignty.Tests.Docs;

namespace Sovereignty.Tests.Json;

/// <summary>The schema of tenders as published.</summary>
public sealed class TenderSchemaTests
{
    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(JsonSchemas.Tender(), "schema", "tender.schema.json");

    [Fact]
    public void It_is_found_by_its_name() => Assert.Equal(JsonSchemas.Tender(), JsonSchemas.Find("tender"));
}
