using System.Text;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

public sealed class RefusedDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("""{"id":"a",}""")]
    [InlineData("""{"id":"a" /* comment */}""")]
    [InlineData("{'id':'a'}")]
    [InlineData("""{"id":NaN}""")]
    [InlineData("{\"id\":\"a\nb\"}")]
    public void A_syntax_error_is_refused_with_its_line(string json)
    {
        var problem = Document.ProblemOf(json);

        Assert.Equal("$", problem.Path);
        Assert.StartsWith("a syntax error in line ", problem.Found.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"arrangement\"")]
    public void A_document_that_is_no_object_is_refused(string json) => Assert.Equal("$", Document.ProblemOf(json).Path);

    [Fact]
    public void An_empty_object_lacks_schema_and_name() =>
        Assert.Equal(["$.schema", "$.id"], ArrangementJson.Read("{}").Problems.Select(problem => problem.Path));

    [Theory]
    [InlineData("\"sovereignty-arrangement/2\"")]
    [InlineData("1")]
    public void Another_schema_is_refused(string schema) =>
        Assert.Equal("$.schema", Document.ProblemOf($$"""{"schema":{{schema}},"id":"a"}""").Path);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("7")]
    public void A_record_without_a_name_is_refused(string id) =>
        Assert.Equal("$.id", Document.ProblemOf($$"""{"schema":"sovereignty-arrangement/1","id":{{id}}}""").Path);

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\udc00":1}""")]
    public void Half_a_character_in_an_escape_is_refused(string json) =>
        Assert.StartsWith("an escape of half a character", Document.ProblemOf(json).Found.En, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_in_a_text_is_refused() =>
        Document.Refuses("{\"a\":\"\ud800\"}", "$", "bytes that are not UTF-8");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused() =>
        Assert.Equal("bytes that are not UTF-8", Assert.Single(ArrangementJson.Read([(byte)'"', 0xC3, 0x28, (byte)'"']).Problems).Found.En);

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Assert.True(ArrangementJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Document.With(""))]).IsRead);

    [Theory]
    [InlineData("\"project\":{},\"project\":{}", "$.project", "the property a second time")]
    [InlineData("\"id\":\"other\"", "$.id", "the property a second time")]
    [InlineData("\"pro\\u006aect\":{},\"project\":{}", "$.project", "the property a second time")]
    [InlineData("\"evidence\":{\"grade\":\"declared\",\"public\":\"2026-01-01\"}", "$.evidence", "the property a second time")]
    [InlineData("\"Project\":{}", "$.Project", "an unknown property")]
    [InlineData("\"it's \\u0007\":{}", "$['it\\'s \uFFFD']", "an unknown property")]
    [InlineData("\"project\":{\"begun\":1}", "$.project.begun", "an unknown property")]
    [InlineData("\"project\":[]", "$.project", "an array")]
    [InlineData("\"organisations\":{\"atLeast\":[]}", "$.organisations", "an object")]
    [InlineData("\"organisations\":[{\"id\":\"a\",\"evidence\":{}}]", "$.organisations['a'].evidence", "an unknown property")]
    [InlineData("\"organisations\":[{}]", "$.organisations[0].id", "nothing")]
    [InlineData("\"events\":[]", "$.events", "an array")]
    [InlineData("\"events\":{\"A B\":\"2026-01-01\"}", "$.events['A B']", "'A B'")]
    [InlineData("\"events\":{\"a\":\"2026-01-01\",\"a\":\"never\"}", "$.events.a", "the property a second time")]
    [InlineData("\"events\":{\"audit-report-due\":\"soon\"}", "$.events['audit-report-due']", "'soon'")]
    [InlineData("\"opinions\":[{\"by\":\"fr-dinum\",\"favourable\":0}]", "$.opinions['fr-dinum'].favourable", "0")]
    [InlineData("\"derogations\":[{\"provisions\":[\"p\"]},{\"provisions\":[]}]", "$.derogations[1].provisions", "none")]
    [InlineData("\"derogations\":[{}]", "$.derogations[0].provisions", "nothing")]
    [InlineData("\"dataSets\":[{\"id\":\"d\",\"harms\":[{\"kind\":\"ruin\"}]}]", "$.dataSets['d'].harms['ruin'].kind", "'ruin'")]
    [InlineData("\"dataSets\":[{\"id\":\"d\",\"categories\":[\"secret\"]}]", "$.dataSets['d'].categories['secret']", "'secret'")]
    public void What_the_format_does_not_know_is_refused_with_its_path(string properties, string path, string found)
    {
        var problems = ArrangementJson.Read(Document.With(properties)).Problems;

        Assert.Contains((path, found), problems.Select(problem => (problem.Path, problem.Found.En)));
        Assert.Single(problems.Select(problem => problem.Path).Distinct());
    }

    [Fact]
    public void Evidence_of_the_document_is_required_by_the_first_fact_without_its_own()
    {
        const string Json = """{"schema":"sovereignty-arrangement/1","id":"a","project":{"engaged":"never","signed":"never"}}""";

        Document.Refuses(Json, "$.evidence", "nothing");
        Assert.Contains("$.project.engaged", Document.ProblemOf(Json).Expected.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_of_the_document_is_not_required_where_every_fact_has_its_own() =>
        Assert.True(ArrangementJson.Read("""
            {"schema":"sovereignty-arrangement/1","id":"a","project":{"engaged":{"value":"never","evidence":EVIDENCE}},
             "responsibility":{"actsFor":{"exactly":[],"evidence":EVIDENCE}}}
            """.Replace("EVIDENCE", Document.Evidence, StringComparison.Ordinal)).IsRead);

    [Fact]
    public void Broken_evidence_of_the_document_is_told_once() =>
        Document.Refuses(
            """{"schema":"sovereignty-arrangement/1","id":"a","evidence":{"grade":"reported","public":"spring"},"project":{"engaged":"never"}}""",
            "$.evidence.public",
            "'spring'");

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            [
                "$.schema", "$.id", "$.project.engaged", "$.layers['compute'].storage[0]", "$.layers['compute'].keys",
                "$.organisations['aws'].seat", "$.organisations['aws'].holders['aws'].capital",
            ],
            ArrangementJson.Read("""
                {"evidence":{"grade":"declared","public":"2026-01-01"},
                 "layers":[{"id":"compute","keys":"us","storage":["Paris"]}],
                 "organisations":[{"id":"aws","seat":"UK","holders":[{"holder":"aws","capital":140}]}],
                 "project":{"engaged":"2026-02-30"}}
                """).Problems.Select(problem => problem.Path));

    [Fact]
    public void ReadOrThrow_tells_every_problem()
    {
        var thrown = Assert.Throws<InvalidArrangementException>(() => ArrangementJson.ReadOrThrow("{}"u8));

        Assert.Equal(2, thrown.Problems.Count);
        Assert.Contains("$.id: found nothing, expected a name for the record", thrown.Message, StringComparison.Ordinal);
    }
}
