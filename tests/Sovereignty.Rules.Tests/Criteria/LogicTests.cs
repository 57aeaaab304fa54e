using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>Kleene's logic, and the windows in which an answer stays.</summary>
public sealed class LogicTests
{
    private static readonly LocalDate On = Known.Day("2028-02-10");
    private static readonly Truth[] Truths = [Truth.True, Truth.Unknown, Truth.False];
    private static readonly Condition Open = new Question("open", Text.Same("?"), "a source").Open();

    [Fact]
    public void Truths_compose_as_Kleene_composed_them()
    {
        foreach (var (left, right) in Truths.SelectMany(left => Truths, (left, right) => (left, right)))
        {
            Assert.Equal(Lifted(left) & Lifted(right), Lifted(left & right));
            Assert.Equal(Lifted(left) | Lifted(right), Lifted(left | right));
            Assert.Equal(!Lifted(left), Lifted(!left));
            Assert.Equal(left == right ? left : Truth.Unknown, Truth.Agreement(left, right));
        }
    }

    [Fact]
    public void An_unset_truth_is_unknown() => Assert.True(default(Truth).IsUnknown);

    [Theory]
    [InlineData(0, "True")]
    [InlineData(1, "True")]
    [InlineData(2, "Unknown")]
    [InlineData(3, "False")]
    public void At_least_so_many_counts_what_may_still_hold(int count, string expected) =>
        Assert.Equal(expected, Asked(AtLeast.Of(count, Condition.Always, Open, Condition.Never)).ToString());

    [Fact]
    public void Fewer_than_none_is_no_number_of_parts() => Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast.Of(-1, Condition.Always));

    [Theory]
    [InlineData("yes", "beware")]
    [InlineData("no", "rather")]
    [InlineData("open", "rather")]
    public void A_caveat_is_told_where_its_part_holds_and_a_preference_where_it_is_not_known_to(string part, string told)
    {
        var condition = part == "yes" ? Condition.Always : part == "no" ? Condition.Never : Open;
        var recorder = new Recorder();
        var inquiry = new Inquiry(InquiryTerms.Default, new Sovereignty.Evaluation.LegalAnswers(Sovereignty.Law.BodyOfLaw.Empty), DayNumber.Of(On), recorder);

        inquiry.Ask(Caveated.Of(condition, Text.Same("beware")) & Preferred.Of(condition, Text.Same("rather")), new Scene(new HostingArrangement { Id = "asked" }).Whole);

        Assert.Equal([told], recorder.Last!.Everything().SelectMany(ground => ground.Caveats).Select(caveat => caveat.En).Distinct());
    }

    [Fact]
    public void What_is_preferred_holds_whatever_its_part_says() =>
        Assert.All(new[] { Condition.Always, Open, Condition.Never }, part => Assert.Equal(Truth.True, Asked(Preferred.Of(part, Text.Same("preferred")))));

    [Fact]
    public void One_part_that_decides_alone_keeps_its_own_window()
    {
        var (early, late) = (On.PlusDays(-30), On.PlusDays(30));
        var happened = Happened(early, late);

        Assert.Equal("False", Within(new HasHappened(EventId.Of("late")) & new HasHappened(EventId.Of("early")), happened, out var both).ToString());
        Assert.Equal((null, late.PlusDays(-1)), (both.From, both.Through));
        Assert.Equal("True", Within(new HasHappened(EventId.Of("late")) | new HasHappened(EventId.Of("early")), happened, out var either).ToString());
        Assert.Equal((early, null), (either.From, either.Through));
        Assert.Equal("False", Within(new HasHappened(EventId.Of("early")) & new HasHappened(EventId.Of("late")), happened, out var reversed).ToString());
        Assert.Equal(both, reversed);
    }

    [Fact]
    public void Days_of_which_nobody_is_sure_are_unknown_and_their_ends_bound_the_window()
    {
        var happened = new HostingArrangement
        {
            Id = "asked",
            Events = [new RecordedEvent { Event = EventId.Of("early"), Day = Known.As(UncertainDay.Between(On.PlusDays(-2), On.PlusDays(3))) }],
        };

        Assert.Equal("Unknown", Within(new HasHappened(EventId.Of("early")), happened, out var window).ToString());
        Assert.Equal((On.PlusDays(-2), On.PlusDays(2)), (window.From, window.Through));
    }

    [Fact]
    public void Knowledge_that_follows_the_asked_day_narrows_the_window_and_fixed_knowledge_does_not()
    {
        var later = new Evidence(EvidenceGrade.Audited, On.PlusDays(7));
        var happened = new HostingArrangement { Id = "asked", Events = [new RecordedEvent { Event = EventId.Of("early"), Day = Fact.Of(UncertainDay.On(On.PlusDays(-30)), later) }] };

        Assert.Equal("Unknown", Within(new HasHappened(EventId.Of("early")), happened, out var follows, new InquiryTerms { Knowledge = Knowledge.OfTheAskedDay }).ToString());
        Assert.Equal((null, On.PlusDays(6)), (follows.From, follows.Through));
        Assert.Equal("Unknown", Within(new HasHappened(EventId.Of("early")), happened, out var fixedOn, new InquiryTerms { Knowledge = Knowledge.AsOf(On) }).ToString());
        Assert.Equal((null, null), (fixedOn.From, fixedOn.Through));
    }

    private static bool? Lifted(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;

    private static HostingArrangement Happened(LocalDate early, LocalDate late) => new()
    {
        Id = "asked",
        Events =
        [
            new RecordedEvent { Event = EventId.Of("early"), Day = Known.As(UncertainDay.On(early)) },
            new RecordedEvent { Event = EventId.Of("late"), Day = Known.As(UncertainDay.On(late)) },
        ],
    };

    private static Truth Asked(Condition condition) => Within(condition, new HostingArrangement { Id = "asked" }, out _);

    private static Truth Within(Condition condition, HostingArrangement arrangement, out Window window, InquiryTerms? terms = null)
    {
        var inquiry = new Inquiry(terms ?? InquiryTerms.Default, new Sovereignty.Evaluation.LegalAnswers(Sovereignty.Law.BodyOfLaw.Empty), DayNumber.Of(On));
        var truth = inquiry.Ask(condition, new Scene(arrangement).Whole);
        window = inquiry.Window;
        return truth;
    }
}
