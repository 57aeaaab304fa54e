using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is true of every guarantee, judged by trying every bid of a small universe.</summary>
public sealed class GuaranteeTheorems
{
    [Fact]
    public void Against_exhaustive_search_on_small_universes_nothing_is_missed() => Always.Holds(SmallUniverse.Tenders, tender =>
    {
        var satisfying = SmallUniverse.Bidding.Where(bid => tender.Clauses.All(clause => SmallUniverse.Meets(bid, clause))).ToArray();
        var breaching = satisfying.Where(bid => !SmallUniverse.Meets(bid, tender.Demand)).ToArray();
        var expected = satisfying.Length == breaching.Length ? GuaranteeVerdict.Impossible
            : breaching.Length > 0 ? GuaranteeVerdict.NotGuaranteed
            : GuaranteeVerdict.Guaranteed;
        return SmallUniverse.Tender(tender.Clauses).Against(tender.Demand).Verdict == expected;
    }, runs: 20);

    [Fact]
    public void A_counterexample_satisfies_every_clause_and_breaches() => Always.Holds(SmallUniverse.Tenders, tender =>
    {
        var asked = SmallUniverse.Tender(tender.Clauses);
        return asked.Against(tender.Demand).Demands.All(demand => demand.Counterexample is not { } found
            || (tender.Clauses.All(clause => SmallUniverse.Meets(found.Arrangement, clause)) && !SmallUniverse.Meets(found.Arrangement, tender.Demand)));
    }, runs: 20);

    [Fact]
    public void A_demand_that_stands_among_the_clauses_is_guaranteed_or_impossible() => Always.Holds(
        SmallUniverse.Tenders,
        tender => SmallUniverse.Tender([.. tender.Clauses, tender.Demand]).Against(tender.Demand).Verdict is GuaranteeVerdict.Guaranteed or GuaranteeVerdict.Impossible,
        runs: 20);

    [Fact]
    public void More_clauses_never_lose_a_guarantee() => Always.Holds(SmallUniverse.Tenders, tender =>
    {
        var (few, many) = (SmallUniverse.Tender(tender.Clauses.Take(1)), SmallUniverse.Tender(tender.Clauses));
        return few.Against(tender.Demand).Verdict != GuaranteeVerdict.Guaranteed || many.Against(tender.Demand).Verdict is GuaranteeVerdict.Guaranteed or GuaranteeVerdict.Impossible;
    }, runs: 20);

    [Fact]
    public void Over_questions_of_every_kind_what_is_guaranteed_is_breached_by_no_bid_and_what_is_impossible_is_offered_by_none()
    {
        var said = new HashSet<GuaranteeVerdict>();
        Always.Holds(
            WideUniverse.Tenders,
            one =>
            {
                var guarantee = WideUniverse.Demanding(one.Demand).Guarantee(one.Tender);
                said.Add(guarantee.Verdict);
                var bids = one.Bids.Select(bid => WideUniverse.Judge(one.Tender, one.Demand, bid)).Where(bid => bid.Satisfies);
                return guarantee.Verdict switch
                {
                    GuaranteeVerdict.Guaranteed => bids.All(bid => !bid.Breaches),
                    GuaranteeVerdict.Impossible => bids.All(bid => bid.Breaches),
                    GuaranteeVerdict.NotGuaranteed => guarantee.NotGuaranteed.Single().Counterexample is { } found && found.Assessment.On == found.On && WideUniverse.Judge(one.Tender, one.Demand, found.Arrangement).Satisfies && WideUniverse.On(one.Demand, found.Arrangement, found.On) == Conclusion.NotMet,
                    _ => true,
                };
            },
            runs: 60);

        Assert.Superset(new HashSet<GuaranteeVerdict> { GuaranteeVerdict.Guaranteed, GuaranteeVerdict.NotGuaranteed, GuaranteeVerdict.Impossible }, said);
    }
}
