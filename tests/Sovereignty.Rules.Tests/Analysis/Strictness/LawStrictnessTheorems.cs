using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is true of every comparison of law, judged by trying every arrangement of a small universe.</summary>
public sealed class LawStrictnessTheorems
{
    private static readonly InstrumentId First = InstrumentId.Of("first");
    private static readonly InstrumentId Second = InstrumentId.Of("second");
    private static readonly Arbitrary<Condition[][]> Laws = Arb.From(SmallUniverse.Conditions.Generator.ArrayOf(2).ArrayOf(2), Smaller);

    [Fact]
    public void Against_exhaustive_search_on_small_universes_nothing_is_missed() => Always.Holds(Laws, laws =>
    {
        var compared = Compare(laws[0], laws[1]);
        var onlyFirst = SmallUniverse.Bidding.Any(one => Clears(one, laws[0]) && !Clears(one, laws[1]));
        var onlySecond = SmallUniverse.Bidding.Any(one => Clears(one, laws[1]) && !Clears(one, laws[0]));
        return Agrees(compared.OnlyFirst, onlyFirst) && Agrees(compared.OnlySecond, onlySecond);
    }, runs: 20);

    [Fact]
    public void Each_witness_is_cleared_by_the_one_law_and_breaches_the_other() => Always.Holds(Laws, laws =>
    {
        var compared = Compare(laws[0], laws[1]);
        var evaluator = Evaluator(laws[0], laws[1]);
        return compared.OnlyFirst.Witnesses.All(witness => IsAs(evaluator, witness, First, Second))
            && compared.OnlySecond.Witnesses.All(witness => IsAs(evaluator, witness, Second, First));
    }, runs: 20);

    [Fact]
    public void Two_bodies_of_law_with_one_id_are_compared_as_two_texts_of_one_body() => Always.Holds(Laws, laws =>
    {
        var (before, after) = (Holding(Standards(First, laws[0])), Holding(Standards(First, laws[1])));
        var compared = before.Compare(Side(First), after, Side(First), [SmallUniverse.Fixed]);
        return Agrees(compared.OnlyFirst, SmallUniverse.Bidding.Any(one => Clears(one, laws[0]) && !Clears(one, laws[1])))
            && Agrees(compared.OnlySecond, SmallUniverse.Bidding.Any(one => Clears(one, laws[1]) && !Clears(one, laws[0])))
            && compared.OnlyFirst.Witnesses.All(witness => Breaches(after, witness) && !Breaches(before, witness))
            && compared.OnlySecond.Witnesses.All(witness => Breaches(before, witness) && !Breaches(after, witness));
    }, runs: 20);

    [Fact]
    public void A_body_of_law_is_equal_to_another_with_the_same_content() => Always.Holds(Laws, laws =>
        Holding(Standards(First, laws[0])).Compare(Side(First), Holding(Standards(First, laws[0])), Side(First), [SmallUniverse.Fixed]).Verdict == LawStrictness.Equal, runs: 20);

    [Fact]
    public void Without_any_one_thing_that_a_witness_tells_an_answer_is_another() => Always.Holds(Laws, laws =>
    {
        var compared = Compare(laws[0], laws[1]);
        var evaluator = Evaluator(laws[0], laws[1]);
        return compared.OnlyFirst.Witnesses.All(witness => Smaller(witness).All(less => !IsAs(evaluator, less, First, Second)))
            && compared.OnlySecond.Witnesses.All(witness => Smaller(witness).All(less => !IsAs(evaluator, less, Second, First)));
    }, runs: 20);

    [Fact]
    public void A_law_is_never_told_apart_from_itself() => Always.Holds(Laws, laws =>
        Compare(laws[0], laws[0]) is { OnlyFirst.Smallest: null, OnlySecond.Smallest: null, Verdict: LawStrictness.Equal or LawStrictness.NoDifferenceFound }, runs: 20);

    [Fact]
    public void Swapping_the_sides_swaps_the_answer() => Always.Holds(Laws, laws =>
    {
        var evaluator = Evaluator(laws[0], laws[1]);
        var (there, back) = (evaluator.Compare(Side(First), Side(Second), [SmallUniverse.Fixed]), evaluator.Compare(Side(Second), Side(First), [SmallUniverse.Fixed]));
        return there.OnlyFirst == back.OnlySecond && there.OnlySecond == back.OnlyFirst && back.Verdict == Swapped(there.Verdict);
    }, runs: 20);

    [Fact]
    public void An_obligation_more_never_makes_a_law_looser() => Always.Holds(Laws, laws =>
        Compare([.. laws[0], .. laws[1]], laws[0]) is { OnlyFirst.Smallest: null, Verdict: not (LawStrictness.Looser or LawStrictness.LooserAsFarAsSearched or LawStrictness.Incomparable) }, runs: 20);

    [Fact]
    public void The_same_text_on_the_same_day_is_equal_whatever_its_questions_tell()
    {
        LawOnDay side = new([.. Catalogue.Law.Instruments.Select(text => text.Id).Where(id => id.Value is "fr-circ-6404-sg")], Known.Day("2024-01-01"));
        Assert.Equal(LawStrictness.Equal, new SovereigntyEvaluator(Catalogue.Law).Compare(side, side).Verdict);
    }

    [Fact]
    public void All_that_is_wrong_with_the_sides_is_said_at_once()
    {
        var many = Standards(First, [.. Enumerable.Repeat<Condition>(Condition.Always, 10_000)]);
        var evaluator = new SovereigntyEvaluator(BodyOfLaw.Of(many), Adopted);
        var thrown = Assert.Throws<IncomparableLawException>(() => evaluator.Compare(new([First, InstrumentId.Of("nowhere")], Known.Day(SmallUniverse.Day)), new([], Known.Day(SmallUniverse.Day))));
        Assert.Equal(3, thrown.Problems.Count);
    }

    private static AssessmentTerms Adopted { get; } = new() { Forces = [Force.Adopted] };

    private static LawOnDay Side(InstrumentId id) => new([id], Known.Day(SmallUniverse.Day));

    private static LawComparison Compare(Condition[] first, Condition[] second) => Evaluator(first, second).Compare(Side(First), Side(Second), [SmallUniverse.Fixed]);

    private static SovereigntyEvaluator Holding(Instrument text) => new(SmallUniverse.Territories | BodyOfLaw.Of(text), Adopted);

    private static bool Breaches(SovereigntyEvaluator evaluator, LawWitness witness) =>
        evaluator.Open(witness.Arrangement).Assess(Known.Day(SmallUniverse.Day)).Findings.Any(finding => finding.Instrument == First && finding.Conclusion >= Conclusion.Undetermined);

    private static SovereigntyEvaluator Evaluator(Condition[] first, Condition[] second) =>
        new(SmallUniverse.Territories | BodyOfLaw.Of(Standards(First, first), Standards(Second, second)), Adopted);

    private static Instrument Standards(InstrumentId id, Condition[] demands)
    {
        var standards = demands.Select((demand, place) => Standard.Of($"{id.Value}-{place}", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(SmallUniverse.Day))).ToArray();
        return standards[0] with { Id = id, Provisions = [.. standards.SelectMany(standard => standard.Provisions)] };
    }

    private static bool Clears(HostingArrangement one, Condition[] demands) => demands.All(demand => SmallUniverse.Meets(one, demand));

    // What is found is there; what is not found is not there, where the search says that it is exact.
    private static bool Agrees(LawDirection direction, bool isThere) => direction.Smallest is null ? !(isThere && direction.IsExact) : isThere;

    private static bool IsAs(SovereigntyEvaluator evaluator, LawWitness witness, InstrumentId clearing, InstrumentId breached)
    {
        var findings = evaluator.Open(witness.Arrangement).Assess(Known.Day(SmallUniverse.Day)).Findings;
        return findings.All(finding => finding.Instrument != clearing || finding.Conclusion < Conclusion.Undetermined)
            && findings.Any(finding => finding.Instrument == breached && finding.Provision == witness.Breached && finding.Conclusion == Conclusion.NotMet);
    }

    private static IEnumerable<LawWitness> Smaller(LawWitness witness) => LessTold.WithoutOne(witness.Arrangement, SmallUniverse.Fixed).Select(less => witness with { Arrangement = less });

    private static LawStrictness Swapped(LawStrictness verdict) => verdict switch
    {
        LawStrictness.Stricter => LawStrictness.Looser,
        LawStrictness.Looser => LawStrictness.Stricter,
        LawStrictness.StricterAsFarAsSearched => LawStrictness.LooserAsFarAsSearched,
        LawStrictness.LooserAsFarAsSearched => LawStrictness.StricterAsFarAsSearched,
        var other => other,
    };

    private static IEnumerable<Condition[][]> Smaller(Condition[][] laws) =>
        from law in Enumerable.Range(0, laws.Length)
        from place in Enumerable.Range(0, laws[law].Length)
        from part in laws[law][place].Parts
        select laws.Select((conditions, one) => one != law ? conditions : [.. conditions.Select((condition, other) => other == place ? part : condition)]).ToArray();
}
