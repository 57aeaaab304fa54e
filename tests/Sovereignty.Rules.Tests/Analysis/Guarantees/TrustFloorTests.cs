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

/// <summary>Guarantees, remedies and questions from facts of at least a grade of evidence only, and from what was known on a day.</summary>
public sealed class TrustFloorTests
{
    private static readonly AssessmentTerms Audited = new() { EvidenceFloor = EvidenceGrade.Audited };
    private static readonly Evidence Weak = new(EvidenceGrade.Reported, Known.Day("2000-01-01"), "a newspaper");
    private static readonly Evidence Strong = new(EvidenceGrade.Authority, Known.Day("2000-01-01"), "a register");
    private static readonly Evidence Late = new(EvidenceGrade.Authority, Known.Day("2027-06-01"), "a register");
    private static readonly Condition Notice = new Undertakes(CommitmentId.Of("notice-of-control-change-within-one-month"));
    private static readonly HostingArrangement Fixed = SmallUniverse.Fixed.With(Strong);

    [Fact]
    public void A_commitment_below_the_floor_guarantees_nothing()
    {
        Assert.Equal(GuaranteeVerdict.Guaranteed, Tendering(Committed(Weak)).Against(Notice).Verdict);
        Assert.Equal(GuaranteeVerdict.Guaranteed, Tendering(Committed(Strong)).Against(Notice, Audited).Verdict);
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, Tendering(Committed(Weak)).Against(Notice, Audited).Verdict);
    }

    [Fact]
    public void A_commitment_that_a_source_denies_guarantees_nothing() =>
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, Tendering(Committed(Strong, denial: Weak)).Against(Notice).Verdict);

    [Fact]
    public void A_commitment_that_nobody_knew_of_guarantees_nothing_on_the_day_before_it_was_public()
    {
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, Tendering(Committed(Late)).Against(Notice, new() { Knowledge = Knowledge.AsOf(Known.Day("2027-05-31")) }).Verdict);
        Assert.Equal(GuaranteeVerdict.Guaranteed, Tendering(Committed(Late)).Against(Notice, new() { Knowledge = Knowledge.AsOf(Known.Day("2026-06-01")) }).Verdict);
    }

    [Fact]
    public void A_layer_that_does_not_count_is_named_and_the_law_is_not_blamed()
    {
        var demand = Assert.Single(Tendering(SmallUniverse.Fixed.With(Weak)).Against(Notice, Audited).Demands);
        Assert.Equal(GuaranteeVerdict.Undecided, demand.Verdict);
        Assert.Contains(demand.Undecided, why => why.En.Contains("the layer", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_below_the_floor_counts_as_not_known() => Always.Holds(Arb.From(
        from demand in SmallUniverse.Conditions.Generator
        from place in Gen.Choose(0, SmallUniverse.Bidding.Count() - 1)
        from weak in Gen.Elements(true, false).ArrayOf(3)
        select (demand, place, weak)),
        one =>
        {
            var bid = SmallUniverse.Bidding.ElementAt(one.place);
            var graded = Bid(bid, [.. one.weak.Select(isWeak => isWeak ? Weak : Strong)]);
            var unknown = Bid(bid, [.. one.weak.Select(isWeak => isWeak ? null : Strong)]);
            var (low, high) = (Tendering(graded).Against(one.demand).Verdict, Tendering(graded).Against(one.demand, Audited).Verdict);
            return high == Tendering(unknown).Against(one.demand, Audited).Verdict && (high != GuaranteeVerdict.Guaranteed || low == GuaranteeVerdict.Guaranteed);
        },
        runs: 15);

    [Fact]
    public void A_remedy_does_not_rest_on_facts_below_the_floor()
    {
        var standard = Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, Notice & new Undertakes(CommitmentId.Of("several-zones")), Known.Day(SmallUniverse.Day));
        var answer = Bids.Adopting(standard, Audited).Remedies(Committed(Weak), Known.Day(SmallUniverse.Day));
        Assert.All(answer.Remedies, remedy => Assert.Contains(remedy.Arrangement.Layers.Values.Single().Commitments.Entries, entry => entry.Value.Value == "notice-of-control-change-within-one-month" && entry.Evidence.Grade >= EvidenceGrade.Audited));
    }

    [Fact]
    public void What_may_belong_to_an_exact_list_leaves_it_open()
    {
        var layer = Fixed.Layers.Values.Single();
        var stored = Fixed with { Layers = FactList.Exactly(Strong, layer with { Storage = FactList.Exactly(Strong, ValueSet.Of(new Entry<Place>(new Place { Country = Country.Of("FR") }, Weak))) }) };
        var counted = Counted.Of(stored, Audited.ForInquiry, 0);
        Assert.Null(counted.Layers.Values.Single().Storage.Completeness);
        Assert.Empty(counted.Layers.Values.Single().Storage.Entries);
        Assert.Same(Fixed, Counted.Of(Fixed, Audited.ForInquiry, 0));
    }

    private static Tender Tendering(HostingArrangement arrangement) => Bids.For(arrangement, SmallUniverse.Day, SmallUniverse.Day);

    private static HostingArrangement Committed(Evidence evidence, Evidence? denial = null)
    {
        var layer = Fixed.Layers.Values.Single();
        return Fixed with { Layers = FactList.Exactly(Strong, layer with { Commitments = FactList.AtLeast([new Entry<CommitmentId>(CommitmentId.Of("notice-of-control-change-within-one-month"), evidence, denial)]) }) };
    }

    // The bid's storage, administration and seat on this evidence; unknown where there is none.
    private static HostingArrangement Bid(HostingArrangement bid, Evidence?[] evidence)
    {
        var (layer, fixedLayer) = (bid.Layers.Values.Single(), Fixed.Layers.Values.Single());
        var company = bid.Organisations.Single(party => party.Id == layer.Operator.Statements[0].OneOf[0]);
        return Fixed with
        {
            Layers = FactList.Exactly(Strong, fixedLayer with { Storage = On(layer.Storage, evidence[0]), Administration = On(layer.Administration, evidence[1]) }),
            Organisations = [.. Fixed.Organisations.Select(party => party.Id == company.Id && evidence[2] is { } known ? party with { Seat = Fact.Of(company.Seat.Statements[0].OneOf[0], known) } : party)],
        };
    }

    private static FactList<Place> On(FactList<Place> places, Evidence? evidence) => evidence is null ? FactList<Place>.Unknown : FactList.Exactly<Place>(evidence, [.. places.Values]);
}
