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
