using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Reports;
using LawGenerators = Sovereignty.Testing.LawGenerators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is ahead of an arrangement, and why.</summary>
public sealed class OutlookTests
{
    private static readonly LocalDate From = Known.Day("2028-01-01");
    private static readonly LocalDate Through = Known.Day("2030-12-31");
    private static readonly SchemeId Scheme = SchemeId.Of("secnumcloud");

    [Fact]
    public void A_certificate_that_ends_changes_the_answer_on_the_day_after()
    {
        var item = Only(Changes(Small.Obligation("duty", new HoldsCertificate(Scheme, null)), Some.Ministry.On(Certified("2028-05-31"))));
        Assert.Equal((Known.Day("2028-06-01"), OutlookKind.Changes, CauseKind.Certificate), (item.Day!.Value, item.Kind, item.Causes.Single().Kind));
        Assert.Equal((Conclusion.Met, Conclusion.NotMet), (item.Difference!.Before, item.Difference.After));
    }

    [Fact]
    public void A_certificate_whose_end_is_known_in_part_may_change_the_answer_and_then_does()
    {
        var certificate = Some.Certificate("secnumcloud", "3.2") with { Period = Known.As(Validity.Of(UncertainDay.Always, UncertainDay.Between(Known.Day("2028-05-31"), Known.Day("2028-06-30")))) };
        var items = Changes(Small.Obligation("duty", new HoldsCertificate(Scheme, null)), Some.Ministry.On(Some.FrenchCloud.Certified(certificate)));
        Assert.Equal([(Known.Day("2028-06-01"), OutlookKind.MayChange), (Known.Day("2028-07-01"), OutlookKind.Changes)], items.Select(item => (item.Day!.Value, item.Kind)));
    }

    [Fact]
    public void A_version_that_is_no_longer_accepted_changes_the_answer()
    {
        var standard = StandardId.Of("framework");
        var law = Small.Law(
            Small.Obligation("duty", new HoldsCertificateAcceptedBy(standard)),
            new StandardRecognition { Id = ProvisionId.Of("accepts"), Article = "", Standard = standard, Accepts = [new AcceptedCertificate(Scheme, "3.2", Validity.Until(Known.Day("2028-05-31"))), new AcceptedCertificate(Scheme, "4.0", Validity.Always)] });
        var item = Only(Changes(law, Some.Ministry.On(Certified("2040-01-01"))));
        Assert.Equal((Known.Day("2028-06-01"), OutlookKind.Changes), (item.Day!.Value, item.Kind));
        Assert.Equal("framework: secnumcloud 3.2 is no longer accepted (last day: 2028-05-31)", item.Causes.Single().Words.En);
    }

    [Fact]
    public void Law_that_begins_changes_the_answer_on_its_first_day()
    {
        var begins = new LifeEvent(LifeEventKind.InForce, UncertainDay.On(Known.Day("2028-06-01")), LocalDate.MinIsoValue, "a source");
        var law = BodyOfLaw.Of(LawGenerators.Of("law", [begins], Small.Obligation("duty", about: SubjectKind.Arrangement)));
        var item = Only(Changes(law, new HostingArrangement { Id = "example" }));
        Assert.Equal((Known.Day("2028-06-01"), OutlookKind.Changes), (item.Day!.Value, item.Kind));
        Assert.Equal("law: enters into force", item.Causes.Single().Words.En);
    }

    [Fact]
    public void Somebody_who_joins_a_territory_and_leaves_it_changes_the_answer_twice()
    {
        var union = new TerritoryRecognition { Id = ProvisionId.Of("union"), Article = "", Territory = TerritoryId.Of("union"), Members = [new Membership(Country.Of("FR"), Validity.Between(Known.Day("2028-06-01"), Known.Day("2028-07-31")))] };
        var items = Changes(Small.Law(Small.Obligation("duty", new StoredIn(TerritoryId.Of("union"))), union), Some.Ministry.On(Some.FrenchCloud));
        Assert.Equal([Known.Day("2028-06-01"), Known.Day("2028-08-01")], items.Select(item => item.Day!.Value));
        Assert.Equal(["union: FR joins", "union: FR has left (last day: 2028-07-31)"], items.Select(item => item.Causes.Single().Words.En));
    }

    [Fact]
    public void A_derogation_ends_when_its_term_has_passed()
    {
        var items = Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Derogated).Outlook(Known.Day("2026-11-23"), Known.Day("2028-01-01")).Items;
        var item = items.Single(one => one.Day == Known.Day("2027-11-02"));
        Assert.Equal((OutlookKind.Changes, Conclusion.Excused, Conclusion.NotMet), (item.Kind, item.Difference!.Before, item.Difference.After));
        Assert.All(item.Causes, cause => Assert.Equal(CauseKind.Deadline, cause.Kind));
    }

    [Theory]
    [InlineData("2028-02-19", "2028-02-21")]
    [InlineData("2028-02-20", "2028-02-21")]
    [InlineData("2028-02-21", "2028-02-21")]
    [InlineData("2028-02-22", "2028-02-22")]
    public void The_law_is_no_longer_checked_from_the_day_after_the_last_check_or_from_the_first_day_looked_at(string from, string expected)
    {
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement));
        var item = Only(new SovereigntyEvaluator(law).Open(new HostingArrangement { Id = "example" }).Outlook(Known.Day(from), Through).Items);
        Assert.Equal((OutlookKind.NoLongerChecked, Known.Day(expected), Known.Day("2028-02-20")), (item.Kind, item.Day!.Value, item.VerifiedThrough!.Value));
        Assert.Null(item.Difference);
        Assert.Empty(item.Causes);
    }

    [Fact]
    public void As_known_on_an_earlier_day_the_law_is_checked_no_longer_than_that_day()
    {
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement));
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(Known.Day("2028-02-10")) };
        var item = Only(new SovereigntyEvaluator(law, terms).Open(new HostingArrangement { Id = "example" }).Outlook(From, Through).Items);
        Assert.Equal(Known.Day("2028-02-10"), item.VerifiedThrough);
        Assert.Equal(Known.Day("2028-02-11"), item.Day);
    }

    [Fact]
    public void Nothing_lies_ahead_within_the_days_that_are_verified_when_nothing_changes()
    {
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement));
        Assert.Empty(new SovereigntyEvaluator(law).Open(new HostingArrangement { Id = "example" }).Outlook(From, Known.Day("2028-02-20")).Items);
    }

    [Fact]
    public void Items_stand_in_the_order_of_days_and_events_to_watch_come_last()
    {
        var arrangement = Cases.Derogated with { Events = [new RecordedEvent { Event = EventId.Of("acceptable-offer-in-france"), Day = Known.As(UncertainDay.NotThrough(Known.Day("2026-11-23"))) }] };
        var items = Sovereign.Evaluator(Cases.OnSovereignty).Open(arrangement).Outlook(Known.Day("2026-01-01"), Known.Day("2029-01-01")).Items;
        var days = items.Select(item => item.Day).OfType<LocalDate>().ToArray();
        Assert.Equal(days.Order(), days);
        Assert.Equal([OutlookKind.Watch], items.Skip(days.Length).Select(item => item.Kind));
        Assert.All(items.Where(item => item.Kind is OutlookKind.Changes or OutlookKind.MayChange), item => Assert.NotEmpty(item.Causes));
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Alan).Outlook(From, From.PlusDays(-1)));

    private static Cloud Certified(string through) => Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2", through: through));

    private static OutlookItem[] Changes(Obligation duty, HostingArrangement arrangement) => Changes(Small.Law(duty), arrangement);

    private static OutlookItem[] Changes(BodyOfLaw law, HostingArrangement arrangement) =>
        [.. new SovereigntyEvaluator(law).Open(arrangement).Outlook(From, Through).Items.Where(item => item.Kind != OutlookKind.NoLongerChecked)];

    private static OutlookItem Only(IEnumerable<OutlookItem> items) => Assert.Single(items);
}
