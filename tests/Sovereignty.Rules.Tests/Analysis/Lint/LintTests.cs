using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;

namespace Sovereignty.Tests.Analysis;

/// <summary>Each rule on a small law where it tells something and on one where it does not.</summary>
public sealed class LintTests
{
    private static readonly Condition France = new DataLocatedIn(Country.Of("FR"));
    private static readonly Condition Keys = new KeysHeldOutsideProvider();
    private static readonly Condition Platform = new HasRole(LayerRole.Platform);
    private static readonly Condition Software = new HasRole(LayerRole.Software);

    private static readonly UncertainDay First = UncertainDay.On(new LocalDate(2026, 1, 1));
    private static readonly UncertainDay Second = UncertainDay.On(new LocalDate(2027, 1, 1));
    private static readonly UncertainDay Third = UncertainDay.On(new LocalDate(2028, 1, 1));

    [Fact]
    public void Two_versions_that_begin_on_one_day_overlap()
    {
        var finding = Assert.Single(Of(First, Two(First, First)));
        Assert.Equal("overlapping-versions", finding.Rule.Id);
        Assert.Equal("The versions one and one-v2 begin on the same day (2026-01-01): both are written for the same days, and one never holds, nor does any exception of it.", finding.Message.En);
        Assert.Equal("$.instruments['law'].provisions['one'].versions['one']", finding.Path);
    }

    [Fact]
    public void Two_versions_whose_first_days_are_uncertain_may_overlap() =>
        Told("overlapping-versions", Of(First, Two(UncertainDay.Between(new(2026, 1, 1), new(2026, 6, 1)), UncertainDay.Between(new(2026, 3, 1), new(2026, 9, 1)))));

    [Fact]
    public void Versions_one_after_the_other_do_not_overlap() => Assert.Empty(Of(First, Two(First, Second)));

    [Fact]
    public void A_version_that_begins_after_the_end_of_its_text_never_stands()
    {
        Told("version-never-stands", Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Repealed, Second)], Two(First, Third)));
        Told("version-never-stands", Of([Event(LifeEventKind.InForce, Third)], Two(First, Second)));
        Assert.Empty(Of([Event(LifeEventKind.Proposed, First)], Two(Second, Third)));
        Assert.Empty(Of([Event(LifeEventKind.InForce, UncertainDay.Always)], Two(UncertainDay.Always, Third)));
    }

    [Fact]
    public void Days_before_the_first_version_are_a_gap_unless_an_event_says_why()
    {
        Told("gap-before-version", Of(First, Small.Obligation("one", versions: Small.Version("one", Second, France))));
        Assert.Empty(Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Amended, Second)], Small.Obligation("one", versions: Small.Version("one", Second, France))));
    }

    [Fact]
    public void A_text_that_begins_twice_overlaps_itself()
    {
        Told("overlapping-life", Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.InForce, Second)]));
        Told("overlapping-life", Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Applicable, Second), Event(LifeEventKind.Applicable, Third)]));
        Assert.Empty(Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Applicable, Second)]));
        Assert.Empty(Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Repealed, Second), Event(LifeEventKind.Revived, Third)]));
    }

    [Fact]
    public void Days_between_an_end_and_a_new_beginning_are_a_gap()
    {
        var finding = Assert.Single(Of([Event(LifeEventKind.InForce, First) with { Until = Second }, Event(LifeEventKind.Extended, Third)]));
        Assert.Equal("gap-in-life", finding.Rule.Id);
        Assert.EndsWith("it asks nothing from 2027-01-01 through 2027-12-31.", finding.Message.En, StringComparison.Ordinal);
        Assert.Empty(Of([Event(LifeEventKind.InForce, First) with { Until = Third }, Event(LifeEventKind.Extended, Second)]));
    }

    [Fact]
    public void An_event_that_another_overtakes_or_that_ends_before_it_begins_has_no_effect()
    {
        Told("event-without-effect", Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Repealed, Third), Event(LifeEventKind.Suspended, Second)]));
        Told("event-without-effect", Of([Event(LifeEventKind.InForce, Second) with { Until = First }]));
        Assert.Empty(Of([Event(LifeEventKind.InForce, First), Event(LifeEventKind.Suspended, Second), Event(LifeEventKind.Repealed, Third)]));
    }

    [Fact]
    public void The_same_country_twice_on_the_same_days_is_told()
    {
        Told("overlapping-recognitions", Of(First, Members(Validity.Since(new(2020, 1, 1)), Validity.Between(new(2019, 1, 1), new(2020, 1, 1)))));
        Assert.Empty(Of(First, Members(Validity.Since(new(2020, 1, 2)), Validity.Between(new(2019, 1, 1), new(2020, 1, 1)))));
    }

    [Fact]
    public void A_condition_that_nothing_fulfils_never_applies()
    {
        Told("never-applies", Of(First, Small.Obligation("one", France, Platform & !Platform)));
        Told("never-applies", Of(First, Small.Obligation("one", France, Platform & Software)));
        Told("never-applies", Of(First, Small.Obligation("one", France, new EngagedBefore(new(2025, 1, 1)) & !new EngagedBefore(new(2026, 1, 1)))));
        Told("never-applies", Of(First, Small.Obligation("one", France, AtLeast.Of(3, Platform, Keys, !Keys))));
        Told("never-applies", Of(First, Small.Power("one", Condition.Never)));
        Assert.Empty(Of(First, Small.Obligation("one", France, Platform & new EngagedBefore(new(2026, 1, 1)) & !new EngagedBefore(new(2025, 1, 1)))));
    }

    [Fact]
    public void A_requirement_that_nothing_fulfils_where_it_applies_is_never_satisfied()
    {
        Told("never-satisfied", Of(First, Small.Obligation("one", Keys & Software, Platform)));
        Told("never-satisfied", Of(First, Small.Obligation("one", Condition.Never, Condition.Always)));
        Assert.Empty(Of(First, Small.Obligation("one", Condition.Never, Platform)));
        Assert.Empty(Of(First, Excused(Keys & !Keys, France)));
    }

    [Fact]
    public void A_requirement_that_always_holds_demands_nothing()
    {
        Told("demands-nothing", Of(First, Small.Obligation("one", !Software, Platform)));
        Assert.Empty(Of(First, Small.Obligation("one", !Software, Platform | Keys)));
        Assert.Empty(Of(First, Small.Obligation("one", Preferred.Of(Keys, Text.Same("rather")), Platform)));
    }

    [Fact]
    public void An_exception_that_contradicts_itself_the_duty_or_its_breach_is_dead()
    {
        var finding = Assert.Single(Of(First, Excused(France & Keys, Keys & Platform & !Keys)));
        Assert.Equal("dead-exception", finding.Rule.Id);
        Assert.Equal("$.instruments['law'].provisions['one'].versions['one'].exceptions[0]", finding.Path);
        Assert.Equal($"The exception \"E0\" of one can never be of use: no facts fulfil together: exception – {Keys.Describe().En}; exception – not: {Keys.Describe().En}.", finding.Message.En);
        Told("dead-exception", Of(First, Excused(France, Software, applies: Platform)));
        Told("dead-exception", Of(First, Excused(France | Keys, Keys)));
        Told("dead-exception", Of(First, Excused(France, Condition.Never)));
    }

    [Fact]
    public void An_exception_within_an_earlier_one_is_dead()
    {
        var finding = Assert.Single(Of(First, Excused(France, [Keys | Platform, Keys])));
        Assert.Equal("The exception \"E1\" of one can never be of use: wherever it holds, \"E0\" before it holds too.", finding.Message.En);
        Assert.Empty(Of(First, Excused(France, [Keys, Keys | Platform])));
    }

    [Fact]
    public void What_depends_on_an_open_question_is_told_only_when_every_reading_says_so()
    {
        var question = new Question("open", Text.Same("open?"), "a source", new Reading("a", Text.Same("a"), "a source", new(2020, 1, 1)), new Reading("b", Text.Same("b"), "a source", new(2020, 1, 1)));
        Assert.Empty(Of(First, Excused(France, question.Answered(Condition.Never, Keys))));
        Told("dead-exception", Of(First, Excused(France, question.Answered(Condition.Never, Keys) & question.Answered(Keys, !Keys))));
        Told("dead-exception", Of(First, Excused(France, question.Open() & !question.Open())));
    }

    [Fact]
    public void A_certificate_as_a_condition_or_under_a_negation_is_misplaced()
    {
        var certified = new HoldsCertificate(SchemeId.Of("secnumcloud"));
        var law = BodyOfLaw.Of(Small.Law(Small.Obligation("one", requires: !certified), Small.Obligation("two", requires: Keys, applies: certified), Small.Obligation("three", requires: !!certified), Small.Obligation("four", requires: !certified) with { ExemptFromStaticCheck = "a reason" }).Instruments[0]);
        Assert.Equal(["one", "two"], LawLint.Of(law).Findings.Where(finding => finding.Rule.Id == "misplaced-question").Select(finding => finding.Provision!.Value));
    }

    [Fact]
    public void Names_that_nobody_defines_are_told()
    {
        var eu = TerritoryId.Of("union");
        var duty = Small.Obligation("one", new StoredIn(eu));
        Told("undefined-name", Of(First, duty));
        Assert.Empty(Of(First, duty, Small.Union));
        Told("undefined-name", Of(First, Small.Obligation("one", new HoldsCertificateAcceptedBy(StandardId.Of("nowhere")))));
        Told("undefined-name", Of(First, Small.Obligation("one", new ReachesLevel(ScaleId.Of("nowhere"), null, 2))));
        Told("undefined-name", Of(First, Small.Obligation("one", Keys | new DerogationRecorded(ProvisionId.Of("nowhere")))));
        Told("undefined-name", Of([Event(LifeEventKind.InForce, First) with { Cause = InstrumentId.Of("nowhere") }]));
        Assert.Empty(Of([Event(LifeEventKind.InForce, First) with { Cause = InstrumentId.Of("law") }]));
    }

    [Fact]
    public void What_has_no_source_or_no_words_is_told()
    {
        var text = LawGenerators.Of("law", [Event(LifeEventKind.InForce, First)]);
        Told("uncited", LawLint.Of(BodyOfLaw.Of(text with { Sources = [] })).Findings);
        Told("uncited", LawLint.Of(BodyOfLaw.Of(text with { Title = new("A title", " ") })).Findings);
        Told("uncited", Of(First, Small.Obligation("one", new Question("open", Text.Same("open?"), "").Open())));
        Told("uncited", Of(First, Small.Obligation("one", versions: Small.Version("one", First, France) with { Paraphrase = new("", "x") })));
        Assert.Empty(LawLint.Of(BodyOfLaw.Of(text)).Findings);
    }

    [Theory]
    [InlineData("2027-01-01", 12, false)]
    [InlineData("2027-01-02", 12, true)]
    [InlineData("2027-01-02", 13, false)]
    [InlineData("2020-01-01", 1, false)]
    public void A_text_verified_too_long_before_the_day_is_stale(string on, int months, bool isStale)
    {
        var law = BodyOfLaw.Of(LawGenerators.Of("law", [Event(LifeEventKind.InForce, First)]) with { CheckedOn = new(2026, 1, 1) });
        Assert.Equal(isStale, LawLint.Of(law, Known.Day(on), months).Findings.Any(finding => finding.Rule.Id == "stale"));
        Assert.Empty(LawLint.Of(law).Findings);
    }

    internal static LifeEvent Event(LifeEventKind kind, UncertainDay day) => new(kind, day, new LocalDate(2025, 1, 1), "a source");

    private static Obligation Two(UncertainDay one, UncertainDay other) =>
        Small.Obligation("one", versions: [Small.Version("one", one, France), Small.Version("one-v2", other, France & Keys)]);

    private static Obligation Excused(Condition requires, params Condition[] exceptions) => Excused(requires, exceptions, null);

    private static Obligation Excused(Condition requires, Condition exception, Condition applies) => Excused(requires, [exception], applies);

    private static Obligation Excused(Condition requires, Condition[] exceptions, Condition? applies) => Small.Obligation("one", versions: Small.Version("one", First, requires, applies) with
    {
        Exemptions = [.. exceptions.Select((exception, place) => new Exemption(Text.Same(FormattableString.Invariant($"E{place}")), exception))],
    });

    private static TerritoryRecognition Members(params Validity[] periods) => Small.Union with { Members = [.. periods.Select(period => new Membership(Country.Of("FR"), period))] };

    private static ValueList<LintFinding> Of(UncertainDay inForce, params Provision[] provisions) => Of([Event(LifeEventKind.InForce, inForce)], provisions);

    private static ValueList<LintFinding> Of(LifeEvent[] life, params Provision[] provisions) => LawLint.Of(BodyOfLaw.Of(LawGenerators.Of("law", life, provisions))).Findings;

    private static void Told(string rule, IEnumerable<LintFinding> findings) => Assert.Equal([rule], findings.Select(finding => finding.Rule.Id).Distinct());
}
