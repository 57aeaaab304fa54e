using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Docs;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Json;

/// <summary>The published schema is that of what is written: all of it, and nothing else.</summary>
public sealed class PortfolioSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonSchemas.Portfolio());

    [Fact]
    public void The_published_schema_is_current() => WrittenPage.Says(JsonSchemas.Portfolio(), "schema", "portfolio.schema.json");

    [Fact]
    public void What_is_written_under_any_law_fits() => Always.Holds(
        AnyCase.Arbitrary,
        one => new SovereigntyEvaluator(one.Law, one.Terms) is var evaluator
            && Fits(JsonNode.Parse(PortfolioJson.ToUtf8(Portfolio.Of(evaluator, one.On, evaluator.Portfolio([one.Arrangement, one.Forgotten.Arrangement], one.On))))!),
        runs: 100);

    [Fact]
    public void Nothing_that_is_written_may_be_missing_and_nothing_else_may_be_there()
    {
        var written = Written();
        Assert.True(Fits(written));
        var changing = written["rows"]!.AsArray().First(row => row!["answer"]?["nextChange"] is not null)!;
        var reached = written["rows"]!.AsArray().First(row => row!["answer"]?["powers"]!.AsArray().Count > 0)!;
        var refused = written["rows"]!.AsArray().First(row => row!["answer"] is null)!;
        JsonNode[] places = [written, written["totals"]!, written["catalogue"]!, changing, changing["answer"]!, changing["answer"]!["nextChange"]!, reached["answer"]!["powers"]![0]!, refused, refused["problems"]![0]!];
        foreach (var place in places.Select(node => node.AsObject()))
        {
            foreach (var (name, value) in place.ToArray())
            {
                place.Remove(name);
                Assert.False(Fits(written), $"{place.GetPath()}.{name} may be missing");
                place.Add(name, value);
            }

            place.Add("else", "unknown");
            Assert.False(Fits(written), $"{place.GetPath()} may hold something else");
            place.Remove("else");
        }

        Assert.True(Fits(written));
    }

    private static JsonNode Written()
    {
        var (evaluator, on) = (Sovereign.Evaluator(AssessmentTerms.Default), Known.Day("2026-04-17"));
        var entries = SeedFiles.Names.Select(name => PortfolioEntry.Of(SeedFiles.Read(name), name))
            .Append(PortfolioEntry.Unread("bad.json", [new Problem("$", Text.Same("nothing"), Text.Same("something"))]));
        return JsonNode.Parse(PortfolioJson.ToUtf8(Portfolio.Of(evaluator, on, evaluator.Portfolio(entries, on))))!;
    }

    private static bool Fits(JsonNode document)
    {
        using var parsed = JsonDocument.Parse(document.ToJsonString());
        return Schema.Accepts(parsed.RootElement);
    }
}
