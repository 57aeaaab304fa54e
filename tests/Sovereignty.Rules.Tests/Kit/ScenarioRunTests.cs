using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Kit;

/// <summary>Running a scenario tells every difference, and nothing else.</summary>
public sealed class ScenarioRunTests
{
    private const string Article31 = "fr-loi-2024-449-art31";

    [Theory]
    [InlineData("""{"conclusion":"not-met"}""")]
    [InlineData("""{"byForce":{"binding":"not-met","doctrine":"undetermined"},"byMatter":{"sovereignty":"not-met"}}""")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"conclusion":"not-met","because":["CLOUD Act","controlled from US"],"atWorstExcused":false}}}""")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"reasons":["immune-from"]}}}""")]
    [InlineData("""{"noCaveats":["no such words"],"notMissing":["$.nowhere"]}""")]
    [InlineData("""{"on":"2019-01-01","knownOn":"2019-01-01","findings":{"fr-loi-2024-449-art31":{"conclusion":"not-applicable"}}}""")]
    [InlineData("""{"knownOn":"asked-day","conclusion":"not-met"}""")]
    [InlineData("""{"evidenceFloor":"authority","conclusion":"undetermined"}""")]
    [InlineData("""{"forces":["doctrine"],"conclusion":"undetermined"}""")]
    public void What_is_so_is_no_difference(string answer) => Assert.Empty(Run(answer).Differences);

    [Theory]
    [InlineData("""{"conclusion":"met"}""", "$.answers[0].conclusion", "met", "not-met")]
    [InlineData("""{"byForce":{"doctrine":"met"}}""", "$.answers[0].byForce.doctrine", "met", "undetermined")]
    [InlineData("""{"byMatter":{"sovereignty":"met"}}""", "$.answers[0].byMatter.sovereignty", "met", "not-met")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"conclusion":"excused"}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].conclusion", "excused", "not-met: ")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"reasons":["immune-from","weather-is-fine"]}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].reasons", "weather-is-fine", "only ")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"because":["no such words"]}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].because", "no such words", "CLOUD Act")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"missing":["$.layers"]}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].missing", "$.layers", "none")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"excusedThrough":"2028-05-24"}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].excusedThrough", "2028-05-24", "nothing of it")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"atWorstExcused":true}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].atWorstExcused", "true", "false")]
    [InlineData("""{"missing":["$.nowhere"]}""", "$.answers[0].missing", "$.nowhere", "only ")]
    [InlineData("""{"exposures":[{"provision":"us-cloud-act-2713","party":"nobody"}]}""", "$.answers[0].exposures[0]", "us-cloud-act-2713 of nobody", "none by this power of this party")]
    [InlineData("""{"noExposures":["us-cloud-act-2713"]}""", "$.answers[0].noExposures", "no exposure to us-cloud-act-2713", "us-cloud-act-2713 of ")]
    [InlineData("""{"scores":[{"layer":"cloud","scale":"eu-csf"}]}""", "$.answers[0].scores[0]", "one score of cloud on eu-csf", "0")]
    [InlineData("""{"caveats":["no such words"]}""", "$.answers[0].caveats", "no such words", "")]
    public void What_is_not_so_is_one_difference_with_path_expected_and_got(string answer, string path, string expected, string got)
    {
        var difference = Assert.Single(Run(answer).Differences);

        Assert.Equal(path, difference.Path);
        Assert.Contains(expected, difference.Expected.En, StringComparison.Ordinal);
        Assert.Contains(got, difference.Got.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exposure_is_compared_in_everything_that_is_stated()
    {
        var there = Sovereign.Assess(SeedFiles.Read("ministry-on-us-cloud"), Known.Day("2026-04-17")).Exposures.First(one => one.Citation.Provision.Value == "us-cloud-act-2713" && one.IsCertain);
        var expected = new ExpectedExposure(there.Citation.Provision, there.Party) { Effect = Sovereignty.Criteria.PowerEffects.MetadataDisclosure, Path = there.Path, Certain = true, RunsOnAfterLapse = false };

        Assert.True(Expecting(expected).Agrees);
        Assert.False(Expecting(expected with { Certain = false }).Agrees);
        Assert.False(Expecting(expected with { RunsOnAfterLapse = true }).Agrees);
        Assert.False(Expecting(expected with { Path = [] }).Agrees);
        Assert.False(Expecting(expected with { Effect = Sovereignty.Criteria.PowerEffects.None }).Agrees);
    }

    [Theory]
    [InlineData("level", "3")]
    [InlineData("levels", """{"sov-1":1}""")]
    [InlineData("totals", """{"eu-csf-1-2-1-weights":99}""")]
    public void A_score_is_compared_in_everything_that_is_stated(string property, string value)
    {
        var report = Scenarios.Run(ScenarioDocuments.Read(ScenarioDocuments.Small($$"""
            {
              "arrangements": { "best": "../offer-best-answers.json" },
              "answers": [{ "arrangement": "best", "on": "2026-06-01", "scores": [{ "layer": "service", "scale": "eu-csf", "{{property}}": {{value}} }] }]
            }
            """)).OrThrow());

        Assert.StartsWith($"$.answers[0].scores[0].{property}", Assert.Single(report.Differences).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"A","percent":51}""", "percent", "50")]
    [InlineData("""{"name":"A","best":2}""", "best", "1")]
    [InlineData("""{"name":"A","worst":2}""", "worst", "1")]
    public void A_ranking_is_compared_in_everything_that_is_stated(string offer, string property, string got)
    {
        var objectives = string.Join(',', Enumerable.Range(1, 8).Select(number => $"\"sov-{number}\":50"));
        var report = Scenarios.Run(ScenarioDocuments.Read(ScenarioDocuments.Small($$"""
            {"rankings":[{"weights":"eu-csf-1-2-1-weights","offers":[{{offer[..^1]}},"objectives": { {{objectives}} } }] }] }
            """)).OrThrow());

        var difference = Assert.Single(report.Differences);
        Assert.Equal($"$.rankings[0].offers['A'].{property}".Replace("['A']", ".A", StringComparison.Ordinal), difference.Path);
        Assert.StartsWith(got, difference.Got.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_may_differ_by_what_is_stated_and_no_more()
    {
        var objectives = string.Join(',', Enumerable.Range(1, 8).Select(number => $"\"sov-{number}\":50"));
        ScenarioReport Within(string within) => Scenarios.Run(ScenarioDocuments.Read(ScenarioDocuments.Small($$"""
            {"rankings":[{"weights":"eu-csf-1-2-1-weights","offers":[{"name":"A","percent":50.05,"within":{{within}},"objectives": { {{objectives}} } }] }] }
            """)).OrThrow());

        Assert.True(Within("0.05").Agrees);
        Assert.False(Within("0.04").Agrees);
    }

    [Fact]
    public void Every_difference_is_told_and_thrown_with_the_law_that_answered()
    {
        var report = Run("""{"conclusion":"met","byForce":{"binding":"met"},"findings":{"fr-loi-2024-449-art31":{"conclusion":"met"}}}""");
        var thrown = Assert.Throws<ScenarioException>(report.ThrowIfDifferent);

        Assert.Equal(3, report.Differences.Count);
        Assert.All(report.Differences, difference => Assert.Contains(difference.ToString(), thrown.Message, StringComparison.Ordinal));
        Assert.Contains(Catalogue.Law.Hash, thrown.Message, StringComparison.Ordinal);
        Assert.Equal((Catalogue.Version, Catalogue.Law.Hash), (report.Law.Version, report.Law.Hash));
    }

    [Fact]
    public void Other_law_answers_for_itself()
    {
        var scenario = ScenarioDocuments.Read(ScenarioDocuments.Answering("""{"readings":[{"question":"fr-contractor-hosting","reading":"reaches"}],"conclusion":"not-met"}""")).OrThrow();

        Assert.Equal("$.answers[0].readings", Assert.Single(Scenarios.Run(scenario, BodyOfLaw.Of()).Differences).Path);
        Assert.Equal("$.answers[0].findings['" + Article31 + "']", Assert.Single(
            ScenarioJson.Read(ScenarioJson.ToUtf8(ScenarioDocuments.Read(ScenarioDocuments.Answering($$"""{"findings": {"{{Article31}}": {"conclusion":"met"} } }""")).OrThrow()), BodyOfLaw.Of(), _ => SeedFiles.BytesOf("ministry-on-us-cloud")).Problems).Path);
    }

    [Fact]
    public void A_scenario_that_names_no_arrangement_of_its_own_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Scenarios.Run(new Scenario { Id = "x", Title = Text.Same("x"), Answers = [new ExpectedAnswer { Arrangement = "nobody", On = Known.Day("2026-04-17") }] }));

    private static ScenarioReport Run(string answer) => Scenarios.Run(ScenarioDocuments.Read(ScenarioDocuments.Answering(answer)).OrThrow());

    private static ScenarioReport Expecting(ExpectedExposure exposure)
    {
        var scenario = ScenarioDocuments.Read(ScenarioDocuments.Small("{}")).OrThrow();
        return Scenarios.Run(scenario with { Answers = [scenario.Answers[0] with { Exposures = [exposure] }] });
    }
}
