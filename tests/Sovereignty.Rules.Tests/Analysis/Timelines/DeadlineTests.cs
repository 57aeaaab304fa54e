using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Reports;
using Sovereignty.Tests.Seeds;
using LawGenerators = Sovereignty.Testing.LawGenerators;

namespace Sovereignty.Tests.Analysis;

/// <summary>Terms counted from an event: the day before the border, the day itself, the day after; an event that has not happened, or of which nothing is known.</summary>
public sealed class DeadlineTests
{
    private static readonly LocalDate From = Known.Day("2026-01-01");
    private static readonly LocalDate Through = Known.Day("2030-12-31");

    /// <summary>An excuse runs for a term from: an acceptable offer, a decision granted, an amendment, the engagement of the project.</summary>
    public static TheoryData<string> Starts => ["acceptable-offer-in-france", "decision-granted", "law-amended", "project-engaged"];

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_term_of_eighteen_months_has_the_same_day_of_the_month_as_its_last(string start)
    {
        var timeline = Timeline(start, UncertainDay.On(Known.Day("2026-05-01")));
        Assert.Equal([Known.Day("2027-11-02")], timeline.Stretches.Skip(1).Select(stretch => stretch.From));
        Assert.Equal(
            [Conclusion.Excused, Conclusion.Excused, Conclusion.NotMet, Conclusion.NotMet],
            new[] { "2027-10-31", "2027-11-01", "2027-11-02", "2027-11-03" }.Select(day => timeline.On(Known.Day(day)).Assessment.Conclusion));
        var cause = timeline.Stretches[1].Causes.Single();
        Assert.Equal(CauseKind.Deadline, cause.Kind);
        Assert.EndsWith(" have passed (last day: 2027-11-01)", cause.Words.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-31", "2028-02-29")]
    [InlineData("2027-08-31", "2029-02-28")]
    [InlineData("2026-12-31", "2028-06-30")]
    public void A_month_that_is_too_short_ends_the_term_on_its_last_day(string start, string last)
    {
        var timeline = Timeline("decision-granted", UncertainDay.On(Known.Day(start)));
        Assert.Equal([Known.Day(last).PlusDays(1)], timeline.Stretches.Skip(1).Select(stretch => stretch.From));
        Assert.Equal(CauseKind.Deadline, timeline.Stretches[1].Causes.Single().Kind);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Not_happened_through_a_day_keeps_the_term_running_at_least_to_the_next_day_and_the_term(string start)
    {
        var timeline = Timeline(start, UncertainDay.NotThrough(Known.Day("2026-11-23")));
        Assert.Equal([Known.Day("2028-05-25")], timeline.Stretches.Skip(1).Select(stretch => stretch.From));
        Assert.Equal(
            [Conclusion.Excused, Conclusion.Excused, Conclusion.Undetermined, Conclusion.Undetermined],
            new[] { "2028-05-23", "2028-05-24", "2028-05-25", "2030-12-31" }.Select(day => timeline.On(Known.Day(day)).Assessment.Conclusion));
        Assert.False(timeline.Stretches[1].Causes.Single().IsCertain);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void An_event_of_which_nothing_is_known_leaves_every_day_open_and_is_one_to_watch(string start)
    {
        var dossier = Open(start, null);
        Assert.Equal(Conclusion.Undetermined, dossier.Timeline(From, Through).Stretches.Single().Assessment.Conclusion);
        var watch = dossier.Outlook(From, Through).Items.Single(item => item.Kind == OutlookKind.Watch);
        Assert.Equal([18], watch.Months);
        Assert.Null(watch.RunsThrough);
        Assert.Null(watch.Day);
        Assert.Equal(["duty"], watch.Provisions.Select(provision => provision.Value));
        Assert.Equal(start == "project-engaged" ? "$.project.engaged" : $"$.events['{start}']", watch.Fact);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void An_event_that_has_not_happened_is_one_to_watch_with_the_day_to_which_its_term_runs_at_least(string start)
    {
        var watch = Open(start, UncertainDay.NotThrough(Known.Day("2026-11-23"))).Outlook(From, Through).Items.Single(item => item.Kind == OutlookKind.Watch);
        Assert.Equal(Known.Day("2028-05-24"), watch.RunsThrough!.Earliest);
        Assert.Null(watch.RunsThrough.Latest);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void An_event_whose_day_is_known_is_none_to_watch(string start) =>
        Assert.DoesNotContain(Open(start, UncertainDay.On(Known.Day("2026-05-01"))).Outlook(From, Through).Items, item => item.Kind == OutlookKind.Watch);

    [Fact]
    public void An_event_that_became_public_after_the_day_of_knowledge_is_one_to_watch_still()
    {
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(Known.Day("1999-12-31")) };
        Assert.Contains(Open("decision-granted", UncertainDay.On(Known.Day("2026-05-01")), terms).Outlook(From, Through).Items, item => item.Kind == OutlookKind.Watch);
    }

    [Fact]
    public void An_event_known_by_weak_evidence_is_one_to_watch_above_the_floor()
    {
        var terms = AssessmentTerms.Default with { EvidenceFloor = EvidenceGrade.Audited };
        Assert.Contains(Open("decision-granted", UncertainDay.On(Known.Day("2026-05-01")), terms).Outlook(From, Through).Items, item => item.Kind == OutlookKind.Watch);
    }

    [Fact]
    public void The_derogation_from_article_31_lapses_eighteen_months_after_an_acceptable_offer()
    {
        var timeline = Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Derogated).Timeline(Known.Day("2026-09-01"), Known.Day("2028-01-01"));
        var border = timeline.Stretches.Single(stretch => stretch.From == Known.Day("2027-11-02"));
        Assert.Equal(Conclusion.Excused, timeline.On(Known.Day("2027-11-01")).Assessment.Conclusion);
        Assert.Equal(Conclusion.NotMet, border.Assessment.Conclusion);
        Assert.Contains(border.Causes, cause => cause is { Kind: CauseKind.Deadline, Name: "$.events['acceptable-offer-in-france']" });
    }

    [Fact]
    public void A_derogation_without_a_known_offer_says_which_event_to_watch()
    {
        var arrangement = Cases.Derogated.WithEvent("acceptable-offer-in-france", UncertainDay.NotThrough(Known.Day("2026-11-23")));
        var watch = Sovereign.Evaluator(Cases.OnSovereignty).Open(arrangement).Outlook(Known.Day("2026-11-23"), Known.Day("2029-01-01")).Items.Single(item => item.Kind == OutlookKind.Watch);
        Assert.Equal("acceptable-offer-in-france", watch.Event!.Value);
        Assert.Equal([18], watch.Months);
        Assert.Equal(Known.Day("2028-05-24"), watch.RunsThrough!.Earliest);
        Assert.Contains(watch.Provisions, provision => provision.Value == "fr-loi-2024-449-art31");
    }

    [Fact]
    public void The_effects_of_a_power_run_on_after_its_text_has_lapsed()
    {
        var (lapse, over) = (Known.Day("2028-02-10"), Known.Day("2028-03-01"));
        var law = BodyOfLaw.Of(LawGenerators.Of(
            "law",
            [Small.InForce, Event(LifeEventKind.Lapsed, UncertainDay.On(lapse)), Event(LifeEventKind.EffectsRunOn, UncertainDay.On(lapse)) with { Until = UncertainDay.On(over) }],
            Small.Power("power", new EstablishedIn(Country.Of("US")))));
        var arrangement = Some.Ministry.On(new Cloud(Some.FrenchCloud.Layer with { Operator = Known.As(PartyId.Of("us-cloud")) }, [Some.Company("us-cloud", "US")]));
        var timeline = new SovereigntyEvaluator(law).Open(arrangement).Timeline(lapse.PlusDays(-30), over.PlusDays(30));
        Assert.Equal([lapse, over], timeline.Stretches.Skip(1).Select(stretch => stretch.From));
        Assert.Equal([false], timeline.On(lapse.PlusDays(-1)).Assessment.Exposures.Select(exposure => exposure.RunsOnAfterLapse));
        Assert.Equal([true], timeline.On(lapse).Assessment.Exposures.Select(exposure => exposure.RunsOnAfterLapse));
        Assert.Equal([true], timeline.On(over.PlusDays(-1)).Assessment.Exposures.Select(exposure => exposure.RunsOnAfterLapse));
        Assert.Empty(timeline.On(over).Assessment.Exposures);
        Assert.All(timeline.Stretches.Skip(1), stretch => Assert.All(stretch.Causes, cause => Assert.Equal((CauseKind.Law, "law"), (cause.Kind, cause.Name))));
    }

    private static Timeline Timeline(string start, UncertainDay? day) => Open(start, day).Timeline(From, Through);

    private static Dossier Open(string start, UncertainDay? day, AssessmentTerms? terms = null)
    {
        var engaged = start == "project-engaged";
        Condition term = engaged ? new WithinTermOfEngagement(18) : new WithinTermOf(EventId.Of(start), 18);
        var version = Small.Version("duty", UncertainDay.Always, Condition.Never) with { Exemptions = [new Exemption(Text.Same("for a term"), term)] };
        var blank = new HostingArrangement { Id = "example" };
        var arrangement = day is null ? blank
            : engaged ? blank with { Project = blank.Project with { Engaged = Known.As(day) } }
            : blank.Where(start, day);
        return new SovereigntyEvaluator(Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement, versions: [version])), terms).Open(arrangement);
    }

    private static LifeEvent Event(LifeEventKind kind, UncertainDay day) => new(kind, day, LocalDate.MinIsoValue, "a source");
}
