using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;

namespace Sovereignty.Tests.Kit;

/// <summary>Generated facts meet the names and the days that a law speaks of.</summary>
public sealed class VocabularyTests
{
    private static readonly LocalDate Deadline = new(2031, 3, 14);

    [Fact]
    public void The_names_of_a_law_come_first()
    {
        var names = Vocabulary.Of(Small.Law(Small.Obligation("one", new HoldsCertificate(SchemeId.Of("our-label"), "7") & new Undertakes(CommitmentId.Of("our-promise")) & new StaffedFrom(Country.Of("JP")))));

        Assert.Equal("our-label", names.Schemes[0].Value);
        Assert.Equal("7", names.Versions[0]);
        Assert.Equal("our-promise", names.Commitments[0].Value);
        Assert.Equal("JP", names.Countries[0].Code);
        Assert.Equal(Vocabulary.Ordinary.Measures, names.Measures);
    }

    [Fact]
    public void Parameters_of_a_criterion_that_declares_nothing_are_found()
    {
        var law = Small.Law(Small.Obligation("one", new Opaque(Deadline, SchemeId.Of("hidden"))));

        Assert.Contains(SchemeId.Of("hidden"), Vocabulary.Of(law).Schemes);
        Assert.Contains(Deadline, Spoken.DaysOf(law));
    }

    [Fact]
    public void The_days_of_a_law_lie_in_its_range_with_some_before_and_after()
    {
        var range = DayRange.Of(Small.Law(Small.Obligation("one", versions: [Small.Version("a", UncertainDay.On(new(2030, 1, 1))), Small.Version("b", UncertainDay.On(Deadline))])));

        Assert.Equal(new LocalDate(2029, 11, 22), range.First);
        Assert.Equal(new LocalDate(2031, 4, 23), range.Last);
    }

    [Fact]
    public void A_term_of_months_widens_the_range() =>
        Assert.True(DayRange.Of(Small.Law(Small.Obligation("one", new EngagedBefore(Deadline) & new WithinTermOfEngagement(18)))).Last >= Deadline.PlusMonths(18));

    [Fact]
    public void A_law_without_days_is_tested_on_sixty() => Assert.Equal(DayRange.Sixty, DayRange.Of(BodyOfLaw.Of(LawGenerators.Of("timeless", []))));

    [Fact]
    public void Days_shrink_by_halves_towards_the_first() =>
        Assert.Equal([DayRange.Sixty.First, DayRange.Sixty.First.PlusDays(4), DayRange.Sixty.First.PlusDays(6), DayRange.Sixty.First.PlusDays(7)], CaseShrinking.Earlier(DayRange.Sixty, DayRange.Sixty.First.PlusDays(8)));

    private sealed record Opaque(LocalDate Until, SchemeId Scheme) : Criterion
    {
        public override string Key => "opaque";

        public override Text Question => Text.Same("opaque");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => inquiry.IsOnOrAfter(UncertainDay.On(Until));
    }
}
