using System.Text;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

public sealed class AnswersTests
{
    [Fact]
    public void Answers_stand_by_scale_and_criterion()
    {
        var answers = AnswersIn("""{"eu-csf":{"3.4":5,"7.7":{"oneOf":[4,5]},"1.6":{},"2.1":{"disputed":[1,3]}},"own-scale":{"a":2}}""");

        Assert.Equal(["eu-csf 1.6", "eu-csf 2.1", "eu-csf 3.4", "eu-csf 7.7", "own-scale a"], answers.Select(answer => ((IKeyed)answer).Key));
        Assert.Equal(["unknown", "1 / 3", "5", "4 or 5", "2"], answers.Select(answer => answer.Rung.ToString()));
        Assert.All(answers.SelectMany(answer => answer.Rung.Statements), statement => Assert.Equal(EvidenceGrade.Declared, statement.Evidence.Grade));
    }

    [Fact]
    public void What_is_written_of_them_is_read_again_in_one_order()
    {
        var read = Document.Read(Document.WithLayer("""
            "answers":{"own-scale":{"b":1,"a":2},"eu-csf":{"7.7":4,"3.4":{"value":5,"evidence":{"grade":"audited","public":"2026-06-02"}},"1.6":{}}}
            """));
        var written = Encoding.UTF8.GetString(ArrangementJson.ToUtf8(read));

        Assert.Equal(read, Document.Read(written));
        Assert.Equal(["1.6", "3.4", "7.7", "\"a\"", "\"b\""], new[] { "1.6", "3.4", "7.7", "\"a\"", "\"b\"" }.OrderBy(name => written.IndexOf(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("4", "", "4")]
    [InlineData("""{"eu-csf":[4]}""", "['eu-csf']", "an array")]
    [InlineData("""{"EU CSF":{"3.4":4}}""", "['EU CSF']", "'EU CSF'")]
    [InlineData("""{"eu-csf":{"SOV 1":4}}""", "['eu-csf']['SOV 1']", "'SOV 1'")]
    [InlineData("""{"eu-csf":{"3.4":0}}""", "['eu-csf']['3.4']", "0")]
    [InlineData("""{"eu-csf":{"3.4":-1}}""", "['eu-csf']['3.4']", "-1")]
    [InlineData("""{"eu-csf":{"3.4":1.5}}""", "['eu-csf']['3.4']", "1.5")]
    [InlineData("""{"eu-csf":{"3.4":1e400}}""", "['eu-csf']['3.4']", "1e400")]
    [InlineData("""{"eu-csf":{"3.4":"5"}}""", "['eu-csf']['3.4']", "'5'")]
    [InlineData("""{"eu-csf":{"3.4":null}}""", "['eu-csf']['3.4']", "null")]
    [InlineData("""{"eu-csf":{"3.4":{"oneOf":[4,0]}}}""", "['eu-csf']['3.4'].oneOf[1]", "0")]
    [InlineData("""{"eu-csf":{"3.4":4,"3.4":5}}""", "['eu-csf']['3.4']", "the property a second time")]
    [InlineData("""{"eu-csf":{"3.4":4},"eu-csf":{"3.5":5}}""", "['eu-csf']", "the property a second time")]
    public void What_is_no_rung_of_a_named_criterion_is_refused_with_its_path(string answers, string path, string found)
    {
        var problems = ArrangementJson.Read(Document.WithLayer($"\"answers\":{answers}")).Problems;

        Assert.Contains(("$.layers['compute'].answers" + path, found), problems.Select(problem => (problem.Path, problem.Found.En)));
    }

    private static ValueSet<ScaleAnswer> AnswersIn(string json) => Document.Read(Document.WithLayer($"\"answers\":{json}")).Layers.Values.Single().Answers;
}
