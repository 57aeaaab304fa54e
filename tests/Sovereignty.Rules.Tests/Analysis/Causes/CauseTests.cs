using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using LawGenerators = Sovereignty.Testing.LawGenerators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is named as the cause of a border, and what is not although it is dated on the same day.</summary>
public sealed class CauseTests
{
    private static readonly LocalDate Day = Known.Day("2028-02-10");
    private static readonly HostingArrangement Blank = new() { Id = "example" };

    [Fact]
    public void Of_two_things_on_one_day_only_the_one_that_matters_is_a_cause() =>
        Assert.Equal(["$.events['a']"], CausesOf(Happened("a"), "a", "b"));

    [Fact]
    public void Two_things_that_are_needed_together_are_both_causes() =>
        Assert.Equal(["$.events['a']", "$.events['b']"], CausesOf(Happened("a") & Happened("b"), "a", "b", "c"));

    [Fact]
    public void Two_things_of_which_each_is_enough_are_both_causes() =>
        Assert.Equal(["$.events['a']", "$.events['b']"], CausesOf(Happened("a") | Happened("b"), "a", "b", "c"));

    [Fact]
    public void Two_pairs_of_which_each_is_enough_are_causes_and_what_stands_beside_them_is_none() =>
        Assert.Equal(
            ["$.events['a']", "$.events['b']", "$.events['c']", "$.events['d']"],
            CausesOf((Happened("a") & Happened("b")) | (Happened("c") & Happened("d")), "a", "b", "c", "d", "e", "f"));

    [Fact]
    public void Of_many_things_on_one_day_the_two_that_matter_are_found()
    {
        string[] names = [.. Enumerable.Range(10, 30).Select(number => "event-" + number)];
        Assert.Equal(["$.events['event-13']", "$.events['event-36']"], CausesOf(Happened("event-13") & Happened("event-36"), names));
    }

    [Fact]
    public void A_thing_on_another_day_is_no_cause()
    {
        var arrangement = Blank.Where("a", UncertainDay.On(Day)).Where("b", UncertainDay.On(Day.PlusDays(1)));
        var timeline = Timeline(Small.Law(Duty(Happened("a") | Happened("b"))), arrangement);
        Assert.Equal([Day], Borders(timeline));
        Assert.Equal(["$.events['a']"], timeline.Stretches[1].Causes.Select(cause => cause.Name));
    }

    [Fact]
    public void An_event_that_may_have_happened_brings_a_possible_cause_and_then_a_certain_one()
    {
        var timeline = Timeline(Small.Law(Duty(Happened("a"))), Blank.Where("a", UncertainDay.Between(Day, Day.PlusDays(5))));
        Assert.Equal([Day, Day.PlusDays(5)], Borders(timeline));
        Assert.Equal([Conclusion.NotMet, Conclusion.Undetermined, Conclusion.Met], timeline.Stretches.Select(stretch => stretch.Assessment.Conclusion));
        Assert.Equal([false, true], timeline.Stretches.Skip(1).Select(stretch => stretch.Causes.Single().IsCertain));
        Assert.StartsWith("possible from this day on: ", timeline.Stretches[1].Causes.Single().Words.En, StringComparison.Ordinal);
        Assert.StartsWith("certain à partir de ce jour : ", timeline.Stretches[2].Causes.Single().Words.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_a_certificate_is_told_with_its_last_day_and_bites_on_the_day_after()
    {
        var cloud = Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2", through: "2028-02-09"));
        var border = Timeline(Small.Law(Small.Obligation("duty", new HoldsCertificate(SchemeId.Of("secnumcloud"), "3.2"))), Some.Ministry.On(cloud)).Stretches.Single(stretch => stretch.Causes.Count > 0);
        var cause = border.Causes.Single();
        Assert.Equal(Day, border.From);
        Assert.Equal(CauseKind.Certificate, cause.Kind);
        Assert.Equal("SecNumCloud 3.2 (french-cloud, service) has ended (last day: 2028-02-09)", cause.Words.En);
        Assert.Equal("SecNumCloud 3.2 (french-cloud, service) : fin (dernier jour : 2028-02-09)", cause.Words.Fr);
    }

    [Fact]
    public void A_suspension_begins_and_ends()
    {
        var certificate = Some.Certificate("secnumcloud", "3.2") with { Suspensions = Known.Exactly(new Suspension { Period = Known.Days("2028-02-10", "2028-02-12") }) };
        var timeline = Timeline(Small.Law(Small.Obligation("duty", new HoldsCertificate(SchemeId.Of("secnumcloud"), null))), Some.Ministry.On(Some.FrenchCloud.Certified(certificate)));
        Assert.Equal([Day, Day.PlusDays(3)], Borders(timeline));
        Assert.Equal(["is suspended", "is no longer suspended (last day: 2028-02-12)"], timeline.Stretches.Skip(1).Select(stretch => stretch.Causes.Single().Words.En.Split("service) ")[1]));
    }

    [Fact]
    public void A_holding_that_begins_is_the_cause_of_an_exposure()
    {
        var cloud = Some.FrenchCloud.With(Some.Company("us-parent", "US")).HeldBy(Some.Holding("us-parent", 100m) with { Period = Known.As(Validity.Since(Day)) });
        var border = Timeline(Small.Law(Small.Power("power", new ControlledFrom(Country.Of("US")))), Some.Ministry.On(cloud)).Stretches.Single(stretch => stretch.Causes.Count > 0);
        Assert.Equal(Day, border.From);
        Assert.Equal((CauseKind.Holding, "$.organisations['french-cloud'].holders['us-parent']"), (border.Causes.Single().Kind, border.Causes.Single().Name));
        Assert.NotEmpty(border.Difference!.ExposuresGained);
    }

    [Fact]
    public void A_derogation_granted_is_an_event()
    {
        var arrangement = Some.Ministry.On(Some.UsCloud).DerogatedOn("2028-02-10", "duty");
        var border = Timeline(Small.Law(Duty(new DerogationGranted(ProvisionId.Of("duty"), DerogationFormalities.None))), arrangement).Stretches.Single(stretch => stretch.Causes.Count > 0);
        Assert.Equal((CauseKind.Event, "$.derogations", Day), (border.Causes.Single().Kind, border.Causes.Single().Name, border.From));
    }

    [Fact]
    public void A_version_that_begins_is_law()
    {
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement, versions: [Small.Version("duty-1", UncertainDay.Always, Condition.Always), Small.Version("duty-2", UncertainDay.On(Day))]));
        var border = Timeline(law, Blank).Stretches.Single(stretch => stretch.Causes.Count > 0);
        Assert.Equal((CauseKind.Law, "duty-2", Day), (border.Causes.Single().Kind, border.Causes.Single().Name, border.From));
    }

    [Fact]
    public void What_becomes_public_is_a_cause_where_the_day_of_knowledge_follows_the_asked_day_and_nowhere_else()
    {
        var known = new Evidence(EvidenceGrade.Documented, Day, "a newspaper");
        var arrangement = Blank with { Events = [new RecordedEvent { Event = EventId.Of("a"), Day = Fact.Of(UncertainDay.On(Day.PlusDays(-100)), known) }] };
        var law = Small.Law(Duty(Happened("a")));
        var border = Timeline(law, arrangement, new AssessmentTerms { Knowledge = Knowledge.OfTheAskedDay }).Stretches.Single(stretch => stretch.Causes.Count > 0);
        Assert.Equal((CauseKind.Knowledge, "public: a newspaper", Day), (border.Causes.Single().Kind, border.Causes.Single().Words.En, border.From));
        Assert.Empty(Borders(Timeline(law, arrangement)));
    }

    [Fact]
    public void A_day_that_only_somebodys_own_condition_knows_is_told_as_such()
    {
        var border = Timeline(Small.Law(Duty(new FromDay(Day))), Blank).Stretches.Single(stretch => stretch.Causes.Count > 0);
        Assert.Equal((CauseKind.Condition, "duty", Day), (border.Causes.Single().Kind, border.Causes.Single().Name, border.From));
    }

    [Fact]
    public void A_reading_that_becomes_known_is_a_cause_only_if_the_answer_rests_on_it()
    {
        var question = new Question("question", Text.Same("?"), "a source", new Reading("yes", Text.Same("yes"), "a source", Day), new Reading("no", Text.Same("no"), "a source", Day.PlusDays(-50)));
        var arrangement = Blank with { Events = [new RecordedEvent { Event = EventId.Of("a"), Day = Fact.Of(UncertainDay.Always, new Evidence(EvidenceGrade.Documented, Day, "a newspaper")) }] };
        var rests = KnowledgeCauses(question.Answered(Condition.Always, Condition.Never), arrangement);
        var doesNot = KnowledgeCauses(question.Answered(Condition.Never, Condition.Never) | Happened("a"), arrangement);
        Assert.Equal(["law:question"], rests);
        Assert.Equal(["$"], doesNot);
    }

    private static IEnumerable<string> KnowledgeCauses(Condition condition, HostingArrangement arrangement) =>
        new SovereigntyEvaluator(Small.Law(Duty(condition))).AsKnownOverTime(arrangement, Day).Single(stretch => stretch.From == Day).Causes.Select(cause => cause.Name);

    private static string[] CausesOf(Condition condition, params string[] events)
    {
        var arrangement = events.Aggregate(Blank, (all, name) => all.Where(name, UncertainDay.On(Day)));
        var timeline = Timeline(Small.Law(Duty(condition)), arrangement);
        Assert.Equal([Day], Borders(timeline));
        return [.. timeline.Stretches[1].Causes.Select(cause => cause.Name)];
    }

    private static HasHappened Happened(string name) => new(EventId.Of(name));

    private static Obligation Duty(Condition requires) => Small.Obligation("duty", requires, about: SubjectKind.Arrangement);

    private static Timeline Timeline(BodyOfLaw law, HostingArrangement arrangement, AssessmentTerms? terms = null) =>
        new SovereigntyEvaluator(law, terms).Open(arrangement).Timeline(Day.PlusDays(-60), Day.PlusDays(60));

    private static IEnumerable<LocalDate> Borders(Timeline timeline) => timeline.Stretches.Skip(1).Select(stretch => stretch.From);

    private sealed record FromDay(LocalDate Day) : Criterion
    {
        public override string Key => "from-day";

        public override Text Question => Text.Same("from a day");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => inquiry.IsOnOrAfter(UncertainDay.On(Day));
    }
}
