using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Kit;

/// <summary>Where questions do not say what they tell apart, generated arrangements do.</summary>
public sealed class GeneratedSearchTests
{
    private static readonly SovereigntyEvaluator Lax = new(Small.Law(Small.Obligation("one", Condition.Always)));
    private static readonly SovereigntyEvaluator Strict = new(Small.Law(Small.Obligation("one", new StoredInFranceOnly())));
    private static readonly LawOnDay Side = new([.. Lax.Law.Instruments.Select(text => text.Id)], DayRange.Sixty.First);

    [Fact]
    public void The_exact_search_names_the_question_and_the_generated_one_finds_a_small_arrangement()
    {
        var exact = Lax.Compare(Side, Strict, Side);
        var generated = Lax.OnlyFirst(Side, Strict, Side);

        Assert.Contains(exact.OnlyFirst.Unsettled, why => why.En.Contains("'stored-in-france-only'", StringComparison.Ordinal));
        Assert.Null(exact.OnlyFirst.Smallest);
        Assert.Equal(Conclusion.NotMet, Strict.Open(generated.Smallest!).Assess(Side.On).Conclusion);
        Assert.Single(generated.Smallest!.Layers.Entries);
        Assert.Empty(generated.Smallest.DataSets.Entries);
        Assert.Contains("seed 20261123", generated.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stricter_clears_nothing_that_the_other_breaches() => Assert.Null(Strict.OnlyFirst(Side, Lax, Side, new TheoremOptions { Cases = 50 }).Smallest);

    [Fact]
    public void One_seed_finds_one_arrangement() => Assert.Equal(Lax.OnlyFirst(Side, Strict, Side), Lax.OnlyFirst(Side, Strict, Side));

    [Fact]
    public void A_text_that_the_law_does_not_hold_is_refused() =>
        Assert.Throws<IncomparableLawException>(() => Lax.OnlyFirst(new([InstrumentId.Of("nowhere")], Side.On), Strict, Side));

    private sealed record StoredInFranceOnly : Criterion
    {
        public override string Key => "stored-in-france-only";

        public override Text Question => Text.Same("the data is stored in France only");

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
            !inquiry.Some(subject.Layer.Storage, FactNames.Storage, in subject, subject, static (Place place, Subject about, ref Inquiry inner) => Truth.Of(place.Country.Code != "FR"));
    }
}
