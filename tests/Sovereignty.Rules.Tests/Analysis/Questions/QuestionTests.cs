using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
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
    public void Where_the_law_is_unsettled_a_fact_settles_what_it_does_under_the_reading_that_settles_most() =>
        Assert.Contains(Evaluator.Questions(Cases.Alan, Known.Day(Day)).Facts, fact => fact.SettlesAtLeast == 0 && fact.SettlesAtMost > 0);

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
    public void Answering_a_question_never_widens_what_remains_possible() => Always.Holds(
        Arb.From(
            from demand in SmallUniverse.Conditions.Generator
            from place in Gen.Choose(0, SmallUniverse.Bidding.Count() - 1)
            from order in Gen.Shuffle(new[] { 0, 1, 2, 3 })
            select (demand, place, order)),
        one =>
        {
            var evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, one.demand, Known.Day(SmallUniverse.Day)));
            var (sofar, bid) = (SmallUniverse.Fixed, SmallUniverse.Bidding.ElementAt(one.place));
            var remaining = SmallUniverse.Bidding.ToArray();
            foreach (var number in one.order)
            {
                var before = evaluator.Questions(sofar, Known.Day(SmallUniverse.Day));
                var (possible, slot) = (Possible(remaining, one.demand), Slots[number]);
                var part = PartOf(sofar, slot);
                remaining = [.. remaining.Where(other => slot.IsSame(PartOf(other, slot), PartOf(bid, slot)))];
                sofar = slot.Put(sofar, part, PartOf(bid, slot));
                var after = evaluator.Questions(sofar, Known.Day(SmallUniverse.Day));
                var asked = before.Facts.FirstOrDefault(fact => fact.Missing.Path.EndsWith("." + slot.Fact.Property, StringComparison.Ordinal));
                var settled = before.OpenFindings - after.OpenFindings;
                if (settled < 0 || !possible.IsSupersetOf(Possible(remaining, one.demand)) || (asked is not null && (settled < asked.SettlesAtLeast || settled > asked.SettlesAtMost))
                    || (after.OpenFindings == 0 && !possible.Contains(after.Before.Conclusion == Conclusion.Met)) || (before.OpenFindings == 0 && before.Before.Conclusion != after.Before.Conclusion))
                {
                    return false;
                }
            }

            return evaluator.Questions(sofar, Known.Day(SmallUniverse.Day)) is { OpenFindings: 0, Facts.Count: 0 };
        },
        runs: 15);

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

    // What bids leave open, as the questions of the small universe read it.
    private static Slot[] Slots { get; } = [.. new[] { FactNames.Storage, FactNames.Administration, FactNames.Seat, FactNames.Certificates }.Select(fact => SlotsByFact.All.Single(slot => slot.Fact == fact))];

    private static object PartOf(HostingArrangement bid, Slot slot)
    {
        var layer = bid.Layers.Values.Single();
        return slot.IsOf(layer) ? layer : bid.Organisations.Single(party => party.Id.Value == "french-cloud");
    }

    private static HashSet<bool> Possible(HostingArrangement[] remaining, Condition demand) => [.. remaining.Select(bid => SmallUniverse.Meets(bid, demand))];
}
