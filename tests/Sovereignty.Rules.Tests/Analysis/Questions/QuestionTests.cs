using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Json;
using Sovereignty.Tests.Reports;
using Some = Sovereignty.Testing.Some;

namespace Sovereignty.Tests.Analysis;

/// <summary>What should be asked about an arrangement of which little is known.</summary>
public sealed class QuestionTests
{
    private const string Day = "2026-11-26";

    private static readonly SovereigntyEvaluator Evaluator = new(Catalogue.Law, new() { Matters = [Matter.Sovereignty] });

    [Fact]
    public void What_settles_everything_by_itself_comes_first()
    {
        var ministry = Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets with { Harms = FactList<Harm>.Unknown }).EngagedOn("2026-09-01");
        var facts = Evaluator.Questions(ministry, Known.Day(Day));

        Assert.Equal(Conclusion.Undetermined, facts.Before.Conclusion);
        Assert.EndsWith("harms", facts.Facts[0].Missing.Path, StringComparison.Ordinal);
        Assert.Equal(Answerer.Buyer, facts.Facts[0].Missing.Answerer);
        Assert.True(facts.Facts[0].SettlesAtMost > 0);
        Assert.True(facts.Facts[0].SettlesAtMost >= facts.Facts[0].SettlesAtLeast);
    }

    [Fact]
    public void Where_nothing_is_open_nothing_is_asked() => Assert.Empty(Evaluator.Questions(Some.Ministry.On(Some.FrenchCloud), Known.Day(Day)).Facts);

    [Fact]
    public void Every_question_is_missing_in_the_assessment_and_is_ordered_by_what_it_settles()
    {
        var facts = Evaluator.Questions(Cases.Alan, Known.Day(Day));

        Assert.NotEmpty(facts.Facts);
        Assert.All(facts.Facts, fact => Assert.Contains(facts.Before.Missing, item => item.Missing == fact.Missing));
        Assert.Equal(facts.Facts.OrderByDescending(fact => fact.SettlesAtLeast).ThenByDescending(fact => fact.SettlesAtMost).Select(fact => fact.SettlesAtMost), facts.Facts.Select(fact => fact.SettlesAtMost));
    }

    [Fact]
    public void Answering_a_question_never_widens_what_remains_possible() => Always.Holds(SmallUniverse.Conditions, demand =>
    {
        var evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(SmallUniverse.Day)));
        var before = evaluator.Questions(SmallUniverse.Fixed, Known.Day(SmallUniverse.Day));
        return SmallUniverse.Bidding.Take(12).All(bid =>
        {
            var after = evaluator.Questions(bid, Known.Day(SmallUniverse.Day));
            return after.OpenFindings <= before.OpenFindings && after.Facts.Count <= before.Facts.Count
                && (before.Before.Conclusion == Conclusion.Undetermined || after.Before.Conclusion == before.Before.Conclusion);
        });
    }, runs: 15);

    [Fact]
    public void Hundreds_of_layers_are_asked_about_within_bounds_and_the_answer_says_so()
    {
        var cloud = Some.UsCloud;
        var layers = Enumerable.Range(0, 150).Select(number => cloud.Layer with { Id = LayerId.Of($"layer-{number}"), Carries = FactList<DataSetId>.Unknown, Storage = FactList<Place>.Unknown }).ToArray();
        var large = Some.Ministry.On(cloud).Carrying(Some.Secrets) with { Layers = Known.Exactly<Layer>(layers) };

        Assert.False(Evaluator.Questions(large, Known.Day(Day)).IsComplete);
        Assert.False(Evaluator.Remedies(large, Known.Day(Day)).IsComplete);
    }

    [Fact]
    public void They_are_told_in_both_languages_and_as_JSON()
    {
        var facts = Evaluator.Questions(Cases.Alan, Known.Day(Day));

        Assert.Contains("what to ask", QuestionReport.WriteText(facts, Cases.Alan, Language.English), StringComparison.Ordinal);
        Assert.Contains("ce qu'il faut demander", QuestionReport.WriteMarkdown(facts, Cases.Alan, Language.French).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(QuestionJson.ToUtf8(facts));
        Assert.Equal(facts.Facts.Count, json.RootElement.GetProperty("questions").GetArrayLength());
        Stamped.By(facts.Before, json.RootElement);
    }

    [Fact]
    public void The_form_asks_of_each_data_set_what_only_the_buyer_can_answer()
    {
        var (english, french) = (FindingTemplate.WriteMarkdown(Cases.Alan, Language.English), FindingTemplate.WriteMarkdown(Cases.Alan, Language.French));

        Assert.All(Cases.Alan.DataSets.Values, data => Assert.Contains(data.Id.Value, english, StringComparison.Ordinal));
        Assert.Contains("the health or life of persons", english, StringComparison.Ordinal);
        Assert.Contains("la santé ou la vie des personnes", french, StringComparison.Ordinal);
        Assert.Contains("describe each first", FindingTemplate.WriteMarkdown(new() { Id = "nothing" }, Language.English), StringComparison.Ordinal);
    }
}
