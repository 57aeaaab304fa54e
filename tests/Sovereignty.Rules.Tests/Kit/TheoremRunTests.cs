using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;

namespace Sovereignty.Tests.Kit;

/// <summary>What a run of theorems says of law with a mistake.</summary>
public sealed class TheoremRunTests
{
    private const string Silence = "Silence_is_not_consent";

    private static readonly BodyOfLaw Consenting = Small.Law(Small.Obligation("one", new TakesSilenceForConsent()), Small.Obligation("two", new KeysHeldOutsideProvider()));

    private static readonly Lazy<TheoremReport> Found = new(() => Theorems.Of(Consenting, Silence));

    [Fact]
    public void A_mistake_is_told_with_the_provision_that_makes_it_alone()
    {
        var failure = Assert.Single(Found.Value.Failures);

        Assert.Equal("one", Assert.Single(failure.Smallest.Law.Instruments.SelectMany(text => text.Provisions)).Id.Value);
        Assert.Null(failure.Thrown);
        Assert.False(failure.Theorem.Holds(failure.Smallest));
        Assert.Contains("takes silence for consent", failure.ToString());
    }

    [Fact]
    public void What_was_forgotten_and_both_answers_are_told()
    {
        var told = Assert.Single(Found.Value.Failures).Difference.Split('\n');

        Assert.Equal("with less known:", told[0]);
        Assert.Contains(told, line => line.StartsWith("  $.layers", StringComparison.Ordinal) && line.Contains(" -> ", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("  one: NotMet -> Met", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_day_on_which_a_window_breaks_is_told()
    {
        var failure = Assert.Single(Theorems.Of(Small.Law(Small.Obligation("one", new HoldsForEver())), "An_assessment_holds_through_its_window").Failures);

        Assert.StartsWith("on 2028-02-2", failure.Difference, StringComparison.Ordinal);
        Assert.Contains("\n  one: ", failure.Difference, StringComparison.Ordinal);
        Assert.Contains("\n" + failure.Difference + "\n", "\n" + failure, StringComparison.Ordinal);
    }

    [Fact]
    public void One_seed_finds_one_case() =>
        Assert.Equal(Found.Value.ToString(), Theorems.Of(Consenting, Silence).ToString());

    [Fact]
    public void What_a_criterion_throws_is_a_failure_and_told()
    {
        var failure = Assert.Single(Theorems.Of(Small.Law(Small.Obligation("one", new Throws())), Silence).Failures);

        Assert.Equal("NotSupportedException: no such day", failure.Thrown);
    }

    [Fact]
    public void A_broken_law_throws_everything_that_is_wrong()
    {
        var told = Assert.Throws<TheoremException>(Found.Value.ThrowIfBroken);

        Assert.StartsWith(Silence + " does not hold: ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_law_throws_nothing() => Theorems.Of(Small.Law(Small.Obligation("two", new KeysHeldOutsideProvider())), Silence).ThrowIfBroken();

    [Fact]
    public void An_unknown_name_is_refused() => Assert.Throws<ArgumentException>(() => Theorems.Of(BodyOfLaw.Empty, "No_such_theorem"));

    [Fact]
    public void No_law_at_all_holds_everything() => Assert.True(Theorems.Of(BodyOfLaw.Empty, new TheoremOptions { Cases = 10 }).Holds);

    private sealed record TakesSilenceForConsent : Criterion
    {
        public override string Key => "consent";

        public override Text Question => Text.Same("takes silence for consent");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => Truth.Of(subject.Layer.Storage.Entries.All(entry => entry.Value.Country.Code == "FR"));
    }

    // It reads the asked day without saying for how long its answer stands.
    private sealed record HoldsForEver : Criterion
    {
        public override string Key => "holds-for-ever";

        public override Text Question => Text.Same("holds for ever");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
        {
            var aside = inquiry;
            return !aside.IsAfter(UncertainDay.On(DayRange.Sixty.First.PlusDays(20)));
        }
    }

    private sealed record Throws : Criterion
    {
        public override string Key => "throws";

        public override Text Question => Text.Same("throws");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => throw new NotSupportedException("no such day");
    }
}
