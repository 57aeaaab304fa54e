using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Json;
using Sovereignty.Tests.Docs;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Json;

public sealed class ProofSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonSchemas.Proof());

    public static TheoryData<string> Seeds => [.. SeedFiles.Names];

    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(JsonSchemas.Proof(), "schema", "proof.schema.json");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_proof_of_a_seed_fits_and_holds(string seed)
    {
        var arrangement = SeedFiles.Read(seed);
        var answer = ProvenAnswer.Of(Sovereign.Evaluator(AssessmentTerms.Default), arrangement, new LocalDate(2026, 4, 17));

        Assert.True(Fits(ProofJson.ToUtf8(answer)));
        Assert.Null(answer.Check(arrangement, Sovereignty.Law.Catalogue.Law));
    }

    [Fact]
    public void A_proof_under_any_law_fits() => Always.Holds(AnyCase.Arbitrary, one =>
        Fits(ProofJson.ToUtf8(ProvenAnswer.Of(new SovereigntyEvaluator(one.Law, one.Terms), one.Arrangement, one.On))), runs: 100);

    [Fact]
    public void Nothing_else_fits()
    {
        var written = JsonNode.Parse(ProofJson.ToUtf8(ProvenAnswer.Of(Sovereign.Evaluator(AssessmentTerms.Default), SeedFiles.Read("ministry-on-us-cloud"), new LocalDate(2026, 4, 17))))!.AsObject();
        written["remark"] = "unknown";

        Assert.False(Fits(System.Text.Encoding.UTF8.GetBytes(written.ToJsonString())));
    }

    private static bool Fits(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Schema.Accepts(parsed.RootElement);
    }
}
