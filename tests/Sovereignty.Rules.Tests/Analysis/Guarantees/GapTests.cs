using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>Which clauses a tender lacks.</summary>
public sealed class GapTests
{
    private const string Award = "2027-01-01";
    private const string Through = "2030-12-31";

    [Fact]
    public void Where_a_qualification_is_conclusive_it_alone_is_missing()
    {
        var evaluator = Bids.Adopting(
            Standard.ResultOf(Catalogue.Law, ProvisionId.Of("fr-loi-2024-449-art31"), "adopted", Known.Day(Award)),
            Terms.Reading("fr-secnumcloud-conclusive=conclusive"));

        var gaps = evaluator.Gaps(Bids.For(Bids.Cover, Award, Through));

        Assert.Equal(["secnumcloud-qualified"], Assert.Single(gaps.Sets).Select(clause => clause.Id));
    }

    [Fact]
    public void A_clause_that_binds_on_the_day_of_the_award_alone_lacks_the_days_after_it()
    {
        var certified = new HoldsCertificate(SchemeId.Of("hds"));
        var evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, certified, Known.Day(Award)));
        var tender = Bids.For(Bids.Cover, Award, Through, Bids.Clause("hds", certified, ClauseDays.Award));
        var gaps = evaluator.Gaps(tender, [Bids.Clause("hds", certified)]);

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, gaps.Before.Verdict);
        Assert.NotEqual(Known.Day(Award), Assert.Single(gaps.Before.NotGuaranteed).Counterexample!.On);
        var closing = Assert.Single(Assert.Single(gaps.Sets));
        Assert.Equal(("hds", ClauseDays.Performance), (closing.Id, closing.Days));
        Assert.Equal(GuaranteeVerdict.Guaranteed, evaluator.Guarantee(tender.With([closing])).Verdict);
    }

    [Fact]
    public void A_tender_that_is_guaranteed_lacks_nothing()
    {
        var demand = new HoldsCertificate(SchemeId.Of("hds"));
        var gaps = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(Award)))
            .Gaps(Bids.For(Bids.Cover, Award, Through, Bids.Clause("hds", demand)));

        Assert.True(gaps.IsComplete);
        Assert.Empty(Assert.Single(gaps.Sets));
    }

    [Fact]
    public void Where_no_clause_of_the_library_helps_the_result_of_the_demand_is_proposed()
    {
        var demand = !new StoredPartlyIn(TerritoryId.Of("eu"));
        var gaps = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(Award))).Gaps(Bids.For(Bids.Cover, Award, Through));

        Assert.Equal(["meets-adopted"], Assert.Single(gaps.Sets).Select(clause => clause.Id));
    }

    [Fact]
    public void Adding_the_proposed_clauses_gives_guaranteed_and_fewer_do_not() => Always.Holds(SmallUniverse.Tenders, tender =>
    {
        var asked = SmallUniverse.Tender(tender.Clauses);
        var evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, tender.Demand, asked.Award));
        var gaps = evaluator.Gaps(asked, [.. SmallUniverse.Clauses]);
        return gaps.Sets.All(set => evaluator.Guarantee(asked.With(set)).Verdict == GuaranteeVerdict.Guaranteed
            && set.All(clause => evaluator.Guarantee(asked.With(set.Where(other => other != clause).ToValueSet())).Verdict != GuaranteeVerdict.Guaranteed));
    }, runs: 8);

    [Fact]
    public void What_is_missing_for_two_demands_is_what_trying_every_set_of_clauses_shows() => Always.Holds(
        from first in SmallUniverse.Conditions.Generator
        from second in SmallUniverse.Conditions.Generator
        select (first, second),
        demands =>
        {
            Condition[] both = [demands.first, demands.second];
            var evaluator = Bids.Adopting([.. both.Select((demand, place) => Standard.Of($"adopted-{place}", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(SmallUniverse.Day)))]);
            var clauses = SmallUniverse.Clauses.Where(clause => Apart.Criteria(clause.Demand).Intersect(both.SelectMany(Apart.Criteria)).Any()).ToArray();
            var gaps = evaluator.Gaps(SmallUniverse.Tender([]), [.. clauses]);
            var closing = SmallUniverse.Closing(clauses, both, most: 3);
            return gaps.Sets.Where(set => set.Count <= 3).All(set => closing.Any(other => other.SetEquals(set)))
                && (!gaps.IsComplete || closing.All(set => gaps.Sets.Any(smaller => set.IsSupersetOf(smaller))));
        },
        runs: 8);

    [Fact]
    public void What_can_be_closed_is_told_where_not_all_can()
    {
        var unknown = new Question("unheard-of", Text.Same("-"), "a test").Open();
        var evaluator = Bids.Adopting([
            Standard.Of("closable", Text.Same("-"), SubjectKind.Layer, new HoldsCertificate(SchemeId.Of("hds")), Known.Day(Award)),
            Standard.Of("open", Text.Same("-"), SubjectKind.Layer, unknown, Known.Day(Award))]);

        var gaps = evaluator.Gaps(Bids.For(Bids.Cover, Award, Through), [Bids.Clause("hds", new HoldsCertificate(SchemeId.Of("hds")))]);

        Assert.Empty(gaps.Sets);
        Assert.Equal(["closable: hds", "open: "], gaps.ByDemand.Select(demand => $"{demand.Demand.Demand.Id}: {string.Join(" or ", demand.Sets.Select(set => string.Join('+', set.Select(clause => clause.Id))))}"));
        Assert.Equal(["hds"], gaps.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void A_clause_that_no_bid_can_satisfy_closes_nothing()
    {
        var abroad = Some.Hospital.On(Some.FrenchCloud.Where(layer => layer with { Storage = Known.Exactly(Some.Place("US")) }).WhereOperator(company => company with { Certificates = FactList<Certificate>.Unknown }));
        var stored = new StoredIn(Bids.Union);
        var evaluator = Bids.Adopting([
            Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, stored & new HoldsCertificate(SchemeId.Of("hds")), Known.Day(Award))]);

        var gaps = evaluator.Gaps(Bids.For(abroad, Award, Award), [Bids.Clause("stored", stored), Bids.Clause("hds", new HoldsCertificate(SchemeId.Of("hds")))]);

        Assert.Equal(GuaranteeVerdict.Impossible, gaps.Before.Verdict);
        Assert.Empty(gaps.Sets);
        Assert.All(gaps.ByDemand, demand => Assert.Empty(demand.Sets));
    }

    [Fact]
    public void Every_clause_of_the_library_is_complete_in_both_languages_and_cites_texts_of_the_catalogue()
    {
        foreach (var clause in ClauseLibrary.All.AsEnumerable())
        {
            Assert.All(new[] { clause.Words, clause.Basis, clause.EvidenceInBid, clause.EvidenceAtAward, clause.EvidenceInPerformance }, text =>
            {
                Assert.False(string.IsNullOrWhiteSpace(text.En));
                Assert.NotEqual(text.En, text.Fr);
            });
            Assert.All(clause.Cites, cited => Assert.Contains(Catalogue.Law.Instruments, instrument => instrument.Id == cited));
        }

        Assert.Null(ClauseLibrary.Find("nothing"));
    }
}
