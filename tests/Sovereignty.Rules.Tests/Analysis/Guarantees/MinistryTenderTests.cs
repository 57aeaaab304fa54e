using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>The tender that never asked: an insurer's hosting for a ministry, against the law and against what the ministry could have adopted.</summary>
public sealed class MinistryTenderTests
{
    private const string Award = "2027-01-01";
    private const string Through = "2030-12-31";
    private const string Article31 = "fr-loi-2024-449-art31";

    private static readonly Clause Hds = Bids.Clause("hds", new HoldsCertificate(SchemeId.Of("hds")));
    private static readonly Clause Iso = Bids.Clause("iso", new HoldsCertificate(SchemeId.Of("iso-iec-27001")));
    private static readonly Clause Qualified = Bids.Clause("qualified", new HoldsCertificateAcceptedBy(StandardId.Of("fr-art31-framework")));

    [Fact]
    public void Against_the_law_it_is_open_and_names_the_reading_that_decides()
    {
        foreach (var tender in new[] { Bids.For(Bids.Cover, Award, Through), Bids.For(Bids.Cover, Award, Through, Hds, Iso) })
        {
            var guarantee = tender.AgainstLaw();
            var article = guarantee.Demands.Single(demand => demand.Demand.Id.Value == Article31);

            Assert.Equal(GuaranteeVerdict.Open, guarantee.Verdict);
            Assert.Equal(GuaranteeVerdict.Open, article.Verdict);
            Assert.Equal([new ReadingChoice("fr-contractor-hosting", "reaches")], article.Readings.AsEnumerable());
        }
    }

    [Fact]
    public void Against_the_result_of_article_31_a_US_groups_European_region_is_a_counterexample()
    {
        var guarantee = Bids.For(Bids.Cover, Award, Through, Hds, Iso).AgainstResultOf(Article31);
        var found = Assert.Single(guarantee.NotGuaranteed).Counterexample!;

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, guarantee.Verdict);
        Assert.Contains(found.Supposed, step => step.En.Contains("held by: one company of US", StringComparison.Ordinal));
        Assert.Equal(["FR"], found.Arrangement.Layers.Values.SelectMany(layer => layer.Storage.Values).Select(place => place.Country.Code));
        Assert.Equal(["hds", "iso-iec-27001"], found.Arrangement.Organisations.SelectMany(party => party.Certificates.Values).Select(certificate => certificate.Scheme.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Conclusion.NotMet, found.Assessment.Findings.Single(finding => finding.Provision.Value == "adopted").Conclusion);
        Assert.All(found.Assessment.Findings.Where(finding => finding.Provision.Value.StartsWith("tender-", StringComparison.Ordinal)), finding => Assert.Equal(Conclusion.Met, finding.Conclusion));
    }

    [Fact]
    public void With_the_qualification_asked_it_depends_on_whether_a_qualification_is_conclusive()
    {
        var tender = Bids.For(Bids.Cover, Award, Through, Qualified);

        var open = Assert.Single(tender.AgainstResultOf(Article31).Demands);
        Assert.Equal(GuaranteeVerdict.Open, open.Verdict);
        Assert.Equal([new ReadingChoice("fr-secnumcloud-conclusive", "rebuttable")], open.Readings.AsEnumerable());
        Assert.Equal(GuaranteeVerdict.Guaranteed, tender.AgainstResultOf(Article31, Terms.Reading("fr-secnumcloud-conclusive=conclusive")).Verdict);
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, tender.AgainstResultOf(Article31, Terms.Reading("fr-secnumcloud-conclusive=rebuttable")).Verdict);
    }

    [Fact]
    public void A_qualification_asked_on_the_day_of_the_award_alone_may_end_before_the_contract_does()
    {
        var found = Bids.For(Bids.Cover, Award, Through, Qualified with { Days = ClauseDays.Award })
            .Against(new HoldsCertificateAcceptedBy(StandardId.Of("fr-art31-framework")));

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, found.Verdict);
        Assert.True(found.Demands.Single().Counterexample!.On > Known.Day(Award));
    }

    [Fact]
    public void Clauses_that_contradict_each_other_are_impossible_and_a_third_is_not_blamed()
    {
        var inside = Bids.Clause("inside", new StoredIn(Bids.Union));
        var outside = Bids.Clause("outside", !new StoredPartlyIn(Bids.Union));
        var guarantee = Bids.For(Bids.Cover, Award, Through, Hds, inside, outside).AgainstResultOf(Article31);

        Assert.Equal(GuaranteeVerdict.Impossible, guarantee.Verdict);
        Assert.Equal(["inside", "outside"], guarantee.Conflict.Select(clause => clause.Id));
    }

    [Fact]
    public void A_clause_that_excludes_what_is_demanded_is_impossible()
    {
        var guarantee = Bids.For(Bids.Cover, Award, Award, Hds, Bids.Clause("elsewhere", !new StoredPartlyIn(Bids.Union))).Against(new StoredIn(Bids.Union));

        Assert.Equal(GuaranteeVerdict.Impossible, guarantee.Verdict);
        Assert.Equal(["elsewhere"], guarantee.Conflict.Select(clause => clause.Id));
    }

    [Fact]
    public void A_question_that_does_not_say_what_it_tells_apart_leaves_it_undecided_by_its_name()
    {
        var guarantee = Bids.For(Bids.Cover, Award, Award).Against(new Opaque());

        Assert.Equal(GuaranteeVerdict.Undecided, guarantee.Verdict);
        Assert.Contains(Assert.Single(guarantee.Demands).Undecided, reason => reason.En.Contains("opaque", StringComparison.Ordinal));
        Assert.Equal(GuaranteeVerdict.Guaranteed, Bids.For(Bids.Cover, Award, Award, Bids.Clause("opaque", new Opaque())).Against(new Opaque()).Verdict);
    }

    [Fact]
    public void Holders_that_are_small_each_may_be_too_many_together()
    {
        var each = Bids.Clause("each", new HoldingsFromOutsideWithin(Bids.Union, 10m, 100m, IndirectHoldings.Multiplied, NaturalPersonsCount: true));
        var together = new HoldingsFromOutsideWithin(Bids.Union, 100m, 39m, IndirectHoldings.Multiplied, NaturalPersonsCount: true);
        var cover = Bids.Cover with
        {
            Layers = Known.Exactly(Bids.Cover.Layers.Values.Single() with { Operator = Known.As(PartyId.Of("operator")) }),
            Organisations = [.. Bids.Cover.Organisations, Some.Company("operator", "FR") with { Holders = FactList<Holding>.Unknown }],
        };

        var guarantee = Bids.For(cover, Award, Award, each).Against(together);

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, guarantee.Verdict);
        Assert.True(guarantee.Demands.Single().Counterexample!.Arrangement.Organisations.Single(company => company.Id.Value == "operator").Holders.Entries.Count >= 5);
        Assert.Equal(GuaranteeVerdict.Guaranteed, Bids.For(cover, Award, Award, Bids.Clause("total", together)).Against(together).Verdict);
    }

    [Fact]
    public void A_tender_that_ends_before_it_is_awarded_or_names_a_clause_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Bids.For(Bids.Cover, Through, Award));
        Assert.Throws<ArgumentException>(() => Bids.For(Bids.Cover, Award, Through, Hds, Hds with { Days = ClauseDays.Award }));
    }

    [Fact]
    public void An_adopted_standard_says_what_it_borrows_and_is_never_law()
    {
        var standard = Standard.ResultOf(Catalogue.Law, ProvisionId.Of(Article31), "adopted", Known.Day(Award));
        var obligation = Assert.IsType<Obligation>(Assert.Single(standard.Provisions));

        Assert.Equal(Force.Adopted, obligation.Force);
        Assert.Contains(Article31, standard.Sources[0], StringComparison.Ordinal);
        Assert.All(obligation.Versions, version => Assert.Equal(Condition.Always, version.Applies));
        Assert.Throws<ArgumentException>(() => Standard.ResultOf(Catalogue.Law, ProvisionId.Of("nowhere"), "adopted", Known.Day(Award)));
    }

    private sealed record Opaque : Criterion
    {
        public override string Key => "opaque";

        public override Text Question => Text.Same("opaque");

        public override CriterionTopic Topic => CriterionTopic.Certificate;

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => Truth.Unknown;
    }
}
