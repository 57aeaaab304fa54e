using System.Text;
using Sovereignty.Facts;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Kit;

/// <summary>Scenarios as JSON: what is wrong with one is told at once, with path, value and expectation.</summary>
public sealed class ScenarioJsonTests
{
    [Fact]
    public void A_document_that_states_everything_is_read_and_written_again()
    {
        var read = ScenarioDocuments.Read(ScenarioDocuments.Everything).OrThrow();

        Assert.Equal(read, ScenarioDocuments.Read(Encoding.UTF8.GetString(ScenarioJson.ToUtf8(read))).OrThrow());
        Assert.Equal(SeedFiles.Read("ministry-on-us-cloud"), read.Arrangements.Single(one => one.Name == "there").Arrangement);
    }

    [Theory]
    [InlineData("""{"schema":"sovereignty-scenario/2"}""", "$.schema", "'sovereignty-scenario/2'", "sovereignty-scenario/1")]
    [InlineData("""{"schema":null}""", "$.schema", "nothing", "sovereignty-scenario/1")]
    [InlineData("""{"id":" "}""", "$.id", "' '", "a text that is not blank")]
    [InlineData("""{"title":"Small"}""", "$.title", "'Small'", "an object with en and fr")]
    [InlineData("""{"title":{"en":"Small"}}""", "$.title.fr", "nothing", "a text")]
    [InlineData("""{"sources":"https://example.org"}""", "$.sources", "'https://example.org'", "an array")]
    [InlineData("""{"sources":[1]}""", "$.sources[0]", "1", "a text")]
    [InlineData("""{"remark":"x"}""", "$.remark", "an unknown property", "one of: schema, id, title")]
    [InlineData("""{"answers":null}""", "$.answers", "nothing", "an answer, or a ranking")]
    [InlineData("""{"answers":{}}""", "$.answers", "an object", "an array")]
    [InlineData("""{"arrangements":[]}""", "$.arrangements", "an array", "an object with an arrangement for each name")]
    [InlineData("""{"arrangements":{"Ministry":"../ministry-on-us-cloud.json"}}""", "$.arrangements.Ministry", "'Ministry'", "a name")]
    [InlineData("""{"arrangements":{"ministry":"../nowhere.json"}}""", "$.arrangements.ministry", "'../nowhere.json'", "a file that is there")]
    [InlineData("""{"arrangements":{"ministry":"/etc/passwd.json"}}""", "$.arrangements.ministry", "'/etc/passwd.json'", "the relative path of a file")]
    [InlineData("""{"arrangements":{"ministry":"../expected/tenders.json"}}""", "$.arrangements.ministry.schema", "nothing", "sovereignty-arrangement/1")]
    [InlineData("""{"arrangements":{"ministry":{"schema":"sovereignty-arrangement/1","id":"m","layers":{}}}}""", "$.arrangements.ministry.layers", "an object", "")]
    [InlineData("""{"published":{"verdict":"legal","on":"2026-04-17","regime":"r","grade":"A"}}""", "$.published.verdict", "'legal'", "one of: compliant, non-compliant, tolerated, undetermined, scored")]
    [InlineData("""{"rankings":[{"weights":"nowhere","offers":[{"name":"A"}]}]}""", "$.rankings[0].weights", "'nowhere'", "weights of the law")]
    [InlineData("""{"rankings":[{"weights":"eu-csf-1-2-1-weights","offers":[]}]}""", "$.rankings[0].offers", "none", "an offer")]
    [InlineData("""{"rankings":[{"weights":"eu-csf-1-2-1-weights","offers":[{"name":"A"},{"name":"A","best":1}]}]}""", "$.rankings[0].offers", "'A'", "each offer once")]
    [InlineData("""{"rankings":[{"weights":"eu-csf-1-2-1-weights","offers":[{"name":"A","objectives":{"sov-9":1}}]}]}""", "$.rankings[0].offers['A'].objectives['sov-9']", "'sov-9'", "one of: sov-1")]
    public void What_is_wrong_is_told_with_path_value_and_expectation(string changes, string path, string found, string expected) => Told(ScenarioDocuments.Small(changes), path, found, expected);

    [Theory]
    [InlineData("""{"arrangement":"nobody","conclusion":"met"}""", "$.answers[0].arrangement", "'nobody'", "the name of an arrangement of the scenario")]
    [InlineData("""{"on":"2026-02-29","conclusion":"met"}""", "$.answers[0].on", "'2026-02-29'", "a day of the calendar")]
    [InlineData("""{}""", "$.answers[0]", "nothing is expected", "a conclusion")]
    [InlineData("""{"conclusion":"legal"}""", "$.answers[0].conclusion", "'legal'", "one of: not-applicable, met")]
    [InlineData("""{"conclusion":"met","knownOn":"yesterday"}""", "$.answers[0].knownOn", "'yesterday'", "a day of the calendar")]
    [InlineData("""{"conclusion":"met","matters":["weather"]}""", "$.answers[0].matters", "'weather'", "a matter: ")]
    [InlineData("""{"byMatter":{"weather":"met"}}""", "$.answers[0].byMatter.weather", "'weather'", "a matter: ")]
    [InlineData("""{"byForce":{"moral":"met"}}""", "$.answers[0].byForce.moral", "'moral'", "one of: binding")]
    [InlineData("""{"conclusion":"met","readings":[{"question":"nothing","reading":"true"}]}""", "$.answers[0].readings", "'nothing=true'", "asks no unsettled question")]
    [InlineData("""{"conclusion":"met","readings":[{"question":"fr-contractor-hosting","reading":"maybe"}]}""", "$.answers[0].readings", "'fr-contractor-hosting=maybe'", "has no reading 'maybe'")]
    [InlineData("""{"conclusion":"met","readings":["fr-contractor-hosting=reaches"]}""", "$.answers[0].readings[0]", "'fr-contractor-hosting=reaches'", "an object with question and reading")]
    [InlineData("""{"findings":{"fr-nowhere":{"conclusion":"met"}}}""", "$.answers[0].findings['fr-nowhere']", "'fr-nowhere'", "an obligation of the law")]
    [InlineData("""{"findings":{"us-cloud-act-2713":{"conclusion":"met"}}}""", "$.answers[0].findings['us-cloud-act-2713']", "'us-cloud-act-2713'", "an obligation of the law")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":"met"}}""", "$.answers[0].findings['fr-loi-2024-449-art31']", "'met'", "an object with what is expected of the finding")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"reasons":"data-is"}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].reasons", "'data-is'", "an array")]
    [InlineData("""{"findings":{"fr-loi-2024-449-art31":{"atWorstExcused":"no"}}}""", "$.answers[0].findings['fr-loi-2024-449-art31'].atWorstExcused", "'no'", "true or false")]
    [InlineData("""{"conclusion":"met","verdictBy":"fr-nowhere"}""", "$.answers[0].verdictBy", "'fr-nowhere'", "an obligation of the law, or exposures")]
    [InlineData("""{"exposures":[{"provision":"fr-loi-2024-449-art31","party":"aws"}]}""", "$.answers[0].exposures[0].provision", "'fr-loi-2024-449-art31'", "a power of the law")]
    [InlineData("""{"exposures":[{"provision":"us-cloud-act-2713"}]}""", "$.answers[0].exposures[0].party", "nothing", "the name of a party")]
    [InlineData("""{"noExposures":["nowhere"]}""", "$.answers[0].noExposures", "'nowhere'", "a power of the law")]
    [InlineData("""{"scores":[{"layer":"cloud","scale":"richter"}]}""", "$.answers[0].scores[0].scale", "'richter'", "a scale of the law")]
    [InlineData("""{"scores":[{"layer":"cloud","scale":"eu-csf","levels":{"sov-9":1}}]}""", "$.answers[0].scores[0].levels['sov-9']", "'sov-9'", "one of: sov-1")]
    [InlineData("""{"scores":[{"layer":"cloud","scale":"eu-csf","totals":{"nowhere":1}}]}""", "$.answers[0].scores[0].totals.nowhere", "'nowhere'", "weights of the law")]
    public void What_is_wrong_with_an_answer_is_told_with_path_value_and_expectation(string answer, string path, string found, string expected) => Told(ScenarioDocuments.Answering(answer), path, found, expected);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"schema":"sovereignty-scenario/1",}""")]
    [InlineData("""{"id":"a","id":"b"}""")]
    public void What_is_no_scenario_at_all_is_refused(string text) => Assert.NotEmpty(ScenarioDocuments.Read(text).Problems);

    [Fact]
    public void A_document_too_deep_or_too_long_is_refused_before_it_is_read()
    {
        Assert.Equal("$", Assert.Single(ScenarioDocuments.Read(new string('[', 40) + new string(']', 40)).Problems).Path);
        Assert.Equal("$", Assert.Single(ScenarioDocuments.Read(new string(' ', (8 * 1024 * 1024) + 1)).Problems).Path);
    }

    [Fact]
    public void Every_problem_of_shape_is_told_at_once() => Assert.Equal(
        ["$.more", "$.title.fr", "$.arrangements.a", "$.answers[0].on", "$.answers[0].conclusion", "$.answers[1].arrangement", "$.rankings"],
        ScenarioDocuments.Read("""
            {
              "schema": "sovereignty-scenario/1", "id": "x", "more": 1, "title": { "en": "x" }, "arrangements": { "a": 7 },
              "answers": [{ "arrangement": "a", "on": "soon", "conclusion": 1 }, { "on": "2026-04-17" }], "rankings": {}
            }
            """).Problems.Select(problem => problem.Path));

    [Fact]
    public void Every_unknown_name_is_told_at_once() => Assert.Equal(
        ["$.rankings[0].weights", "$.arrangements.ministry", "$.answers[0].arrangement", "$.answers[0].findings.one", "$.answers[0].findings.two", "$.answers[0].noExposures", "$.answers[0].matters"],
        ScenarioDocuments.Read(ScenarioDocuments.Small("""
            {
              "arrangements": { "ministry": "nowhere.json" }, "rankings": [{ "weights": "nowhere", "offers": [{ "name": "A" }] }],
              "answers": [{ "arrangement": "nobody", "on": "2026-04-17", "matters": ["weather"], "findings": { "one": {}, "two": {} }, "noExposures": ["three"] }]
            }
            """)).Problems.Select(problem => problem.Path).OrderBy(path => path.StartsWith("$.rankings", StringComparison.Ordinal) ? 0 : path.StartsWith("$.arrangements", StringComparison.Ordinal) ? 1 : 2));

    [Fact]
    public void Ten_thousand_answers_are_read_and_run_and_one_more_is_refused()
    {
        static string Many(int count) => ScenarioDocuments.Small(
            $$"""{"answers":[{{string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{"arrangement":"ministry","on":"{{Known.Day("2020-01-01").PlusDays(number):uuuu-MM-dd}}","noCaveats":["no such words"]}"""))}}]}""");

        var report = Scenarios.Run(ScenarioDocuments.Read(Many(10_000)).OrThrow());

        Assert.Equal(10_000, report.Scenario.Answers.Count);
        Assert.True(report.Agrees);
        Told(Many(10_001), "$.answers", "10001", "at most 10000");
    }

    [Fact]
    public void Ten_thousand_answers_that_are_wrong_are_told_and_do_not_flood()
    {
        var json = ScenarioDocuments.Small($$"""{"answers":[{{string.Join(',', Enumerable.Repeat("""{"arrangement":"nobody","on":"2026-04-17","conclusion":"met","noExposures":["nowhere"]}""", 10_000))}}]}""");

        Assert.InRange(ScenarioDocuments.Read(json).Problems.Count, 10_000, ProblemList.Most + 1);
    }

    [Theory]
    [InlineData("offers", """{"weights":"eu-csf-1-2-1-weights","offers":[OFFERS]}""", "$.rankings[0].offers")]
    [InlineData("rankings", """{"weights":"eu-csf-1-2-1-weights","offers":[{"name":"A"}]}""", "$.rankings")]
    public void Offers_and_rankings_beyond_a_hundred_are_refused_and_not_compared(string what, string ranking, string path)
    {
        var offers = string.Join(',', Enumerable.Range(0, 101).Select(number => $$"""{"name":"{{number}}"}"""));
        var rankings = string.Join(',', Enumerable.Repeat(ranking.Replace("OFFERS", offers, StringComparison.Ordinal), what == "offers" ? 1 : 101));

        Told(ScenarioDocuments.Small($$"""{"rankings":[{{rankings}}]}"""), path, "101", "at most 100");
    }

    [Fact]
    public void Without_files_an_arrangement_must_stand_in_the_scenario() =>
        Assert.Equal("$.arrangements.ministry", Assert.Single(ScenarioJson.Read(Encoding.UTF8.GetBytes(ScenarioDocuments.Small("{}"))).Problems).Path);

    [Fact]
    public void A_scenario_that_cannot_be_read_throws_with_every_problem()
    {
        var thrown = Assert.Throws<ScenarioException>(() => ScenarioDocuments.Read(ScenarioDocuments.Small("""{"id":1,"title":2}""")).OrThrow());

        Assert.Contains("$.id: found 1", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.title: found 2", thrown.Message, StringComparison.Ordinal);
    }

    private static void Told(string json, string path, string found, string expected)
    {
        var reading = ScenarioDocuments.Read(json);

        Assert.False(reading.IsRead);
        Assert.Contains(reading.Problems, problem => problem.Path == path && problem.Found.En.Contains(found, StringComparison.Ordinal) && problem.Expected.En.Contains(expected, StringComparison.Ordinal));
        Assert.All(reading.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Expected.Fr)));
    }
}
