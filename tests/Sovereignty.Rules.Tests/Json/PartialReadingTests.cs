using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

/// <summary>What could be read is checked beside what could not, and what could not be read is no reason for another problem.</summary>
public sealed class PartialReadingTests
{
    [Fact]
    public void Contradictions_are_told_beside_what_can_not_be_read() => Assert.Equal(
        [
            "$.colour", "$.layers['cloud'].storage[0].country", "$.organisations['aws'].holders['nobody'].capital", "$.organisations['aws'].holders['nobody'].period",
            "$.organisations['aws'].holders['nobody']", "$.layers['store'].storage",
        ],
        Paths("""
            "colour":"blue","dataSets":[{"id":"menus"}],
            "layers":{"atLeast":[{"id":"cloud","operator":"aws","storage":[{"country":"XX"}]},{"id":"store","carries":["menus"],"storage":[]}]},
            "organisations":[{"id":"aws","holders":{"atLeast":[{"holder":"nobody","capital":140,"period":{"from":"2026-01-02","through":"2026-01-01"}}]}}]
            """));

    [Theory]
    [InlineData("\"responsibility\":{\"body\":\"aws\"},\"organisations\":[{\"id\":\"aws\",\"seat\":\"XX\"}]", "$.organisations['aws'].seat")]
    [InlineData("\"responsibility\":{\"body\":\"aws\"},\"organisations\":[{\"id\":\"A W S\"}]", "$.organisations[0].id")]
    [InlineData("\"responsibility\":{\"body\":\"aws\"},\"organisations\":{\"aws\":{}}", "$.organisations")]
    [InlineData("\"responsibility\":{\"body\":\"aws\"},\"organizations\":[{\"id\":\"aws\"}]", "$.organizations")]
    [InlineData("\"dataSets\":[{\"id\":\"menus\",\"harms\":0}],\"transfers\":[{\"dataSets\":[\"menus\"]}]", "$.dataSets['menus'].harms")]
    [InlineData("\"dataSets\":[{\"id\":7}],\"transfers\":[{\"dataSets\":[\"menus\"]}]", "$.dataSets[0].id")]
    [InlineData("\"dataSets\":7,\"transfers\":[{\"dataSets\":[\"menus\"]}]", "$.dataSets")]
    [InlineData("\"dataSets\":[{\"id\":\"menus\"}],\"layers\":[{\"id\":\"l\",\"carries\":[\"menus\"],\"storage\":[\"Paris\"]}]", "$.layers['l'].storage[0]")]
    [InlineData("\"dataSets\":[{\"id\":\"menus\"}],\"layers\":[{\"id\":\"l\",\"carries\":[\"THE MENUS\"]}]", "$.layers['l'].carries[0]")]
    [InlineData("\"dataSets\":[{\"id\":\"menus\"}],\"layers\":[{\"id\":\"l\",\"carry\":[\"menus\"]}]", "$.layers['l'].carry")]
    [InlineData("\"dataSets\":[{\"id\":\"menus\"}],\"layers\":[{\"id\":\"l\",\"carries\":[]},{\"id\":\"L\"}]", "$.layers[1].id")]
    [InlineData("\"derogations\":[{\"provisions\":[\"A B\"]}]", "$.derogations[0].provisions[0]")]
    [InlineData("\"categories\":[{\"id\":\"own\",\"broader\":7}],\"dataSets\":[{\"id\":\"d\",\"categories\":[\"own\"]}]", "$.categories['own'].broader")]
    [InlineData("\"categories\":[{\"id\":7}],\"dataSets\":[{\"id\":\"d\",\"categories\":[\"own\"]}]", "$.categories[0].id")]
    [InlineData("\"categories\":7,\"dataSets\":[{\"id\":\"d\",\"categories\":[\"own\"]}]", "$.categories")]
    [InlineData("\"organisations\":[{\"id\":\"a\",\"seat\":\"XX\"},{\"id\":\"a\"}]", "$.organisations['a'].seat")]
    public void What_can_not_be_read_is_one_problem_and_no_reason_for_another(string properties, string path) => Assert.Equal([path], Paths(properties));

    [Theory]
    [InlineData("\"period\":{\"from\":7,\"through\":\"2026-01-01\"}", "\"period\":{\"from\":\"2026-01-02\"}")]
    [InlineData("\"perod\":{\"through\":\"2026-01-01\"}", "\"perod\":{\"from\":\"2026-01-02\"}")]
    public void Holdings_whose_periods_can_not_be_read_are_not_added_up(string first, string second) => Assert.DoesNotContain(
        "$.organisations['a'].holders",
        Paths($$"""
            "organisations":[{"id":"a","holders":{"atLeast":[{"holder":"b",{{first}},"capital":60},{"holder":"c",{{second}},"capital":60}]} },{"id":"b"},{"id":"c"}]
            """));

    [Fact]
    public void Holdings_are_added_up_though_something_else_can_not_be_read() => Assert.Equal(
        ["$.organisations['b'].seat", "$.organisations['a'].holders"],
        Paths("""
            "organisations":[{"id":"a","holders":{"atLeast":[{"holder":"b","capital":60},{"holder":"c","capital":60}]}},{"id":"b","seat":"XX"},{"id":"c"}]
            """));

    [Fact]
    public void Evidence_that_can_not_be_read_hides_no_name() => Assert.Equal(
        ["$.layers['l'].operator.evidence.grade", "$.layers['l'].operator"],
        Paths("""
            "layers":{"atLeast":[{"id":"l","operator":{"value":"nobody","evidence":{"grade":"sworn","public":"2026-01-01"}}}]},"organisations":[{"id":"a"}]
            """));

    [Fact]
    public void Own_evidence_that_can_not_be_read_is_no_lack_of_the_documents() => Assert.Equal(
        ["$.project.engaged.evidence.grade"],
        ArrangementJson.Read("""
            {"schema":"sovereignty-arrangement/1","id":"a","project":{"engaged":{"value":"never","evidence":{"grade":"sworn","public":"2026-01-01"}}}}
            """).Problems.Select(problem => problem.Path));

    [Fact]
    public void A_denied_control_is_no_contradiction_where_nobody_knows_when_it_was_said() => Assert.Equal(
        ["$.organisations['a'].holders['b'].votes.evidence.public"],
        Paths("""
            "organisations":[{"id":"b"},{"id":"a","holders":{"atLeast":[{"holder":"b",
              "votes":{"value":60,"evidence":{"grade":"declared","public":"then"}},
              "controls":{"disputed":[{"value":false,"evidence":{"grade":"declared","public":"2019-01-01"}},{"value":true,"evidence":{"grade":"declared","public":"2021-01-01"}}]}}]}}]
            """));

    [Fact]
    public void Every_problem_is_told_once()
    {
        var problems = ArrangementJson.Read(Document.With("""
            "id":"","organisations":[{"id":"a"},{"id":"a"}],"derogations":[{"provisions":[]},{}],"responsibility":{"body":"nobody"}
            """)).Problems;
        Assert.Equal(problems.Distinct(), problems);
        Assert.Equal(["$.id", "$.organisations['a']", "$.derogations[0].provisions", "$.derogations[1].provisions", "$.responsibility.body"], problems.Select(problem => problem.Path));
    }

    private static IEnumerable<string> Paths(string properties) => ArrangementJson.Read(Document.With(properties)).Problems.Select(problem => problem.Path);
}
