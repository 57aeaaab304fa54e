using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Arrangements;

/// <summary>Tenders and clauses for tests.</summary>
internal static class Bids
{
    private static readonly Text Nothing = Text.Same("-");

    public static TerritoryId Union { get; } = TerritoryId.Of("eu");

    /// <summary>An insurer's cover of a ministry's agents, as the ministries asked for it: the data is known and who uses the cloud for whom, nothing of the hosting.</summary>
    public static HostingArrangement Cover { get; } = new()
    {
        Id = "cover",
        Responsibility = new() { Body = Known.As(PartyId.Of("insurer")), CloudUser = Known.As(PartyId.Of("insurer")), ActsFor = Known.Exactly(PartyId.Of("ministry")) },
        DataSets = Known.Exactly(Some.Reimbursements with
        {
            Categories = Known.Exactly<DataCategory>(DataCategories.HealthReimbursement, DataCategories.MedicalSecret),
            Harms = Known.Exactly(new Harm { Kind = HarmKind.HealthOrLife }),
        }),
        Layers = Known.Exactly(new Layer { Id = LayerId.Of("hosting"), Delivery = Known.As(Delivery.CommercialCloud), Carries = Known.Exactly(DataSetId.Of("reimbursements")) }),
        Organisations = [Some.Insurer with { Id = PartyId.Of("insurer") }, Some.Ministry with { Id = PartyId.Of("ministry") }],
        Derogations = Known.Exactly<Derogation>(),
    };

    public static Clause Clause(string id, Condition demand, ClauseDays days = ClauseDays.Performance) => new()
    {
        Id = id,
        Words = demand.Describe(),
        About = SubjectKind.Layer,
        Demand = demand,
        Days = days,
        Basis = Nothing,
        EvidenceInBid = Nothing,
        EvidenceAtAward = Nothing,
        EvidenceInPerformance = Nothing,
    };

    public static Tender For(HostingArrangement arrangement, string award, string through, params Clause[] clauses) =>
        new(arrangement, [.. clauses], Known.Day(award), Known.Day(through));

    /// <summary>Asks against demands of the buyer's own alone.</summary>
    public static Guarantee Against(this Tender tender, Condition demand, AssessmentTerms? terms = null) =>
        Adopting(Standard.Of("adopted", Nothing, SubjectKind.Layer, demand, tender.Award), terms).Guarantee(tender);

    /// <summary>Asks against the result of a provision that the buyer adopts.</summary>
    public static Guarantee AgainstResultOf(this Tender tender, string provision, AssessmentTerms? terms = null) =>
        Adopting(Standard.ResultOf(Catalogue.Law, ProvisionId.Of(provision), "adopted", tender.Award), terms).Guarantee(tender);

    /// <summary>Asks against the law of sovereignty.</summary>
    public static Guarantee AgainstLaw(this Tender tender, AssessmentTerms? terms = null) =>
        new SovereigntyEvaluator(Catalogue.Law, (terms ?? AssessmentTerms.Default) with { Matters = [Matter.Sovereignty] }).Guarantee(tender);

    public static SovereigntyEvaluator Adopting(Instrument standard, AssessmentTerms? terms = null) => Adopting([standard], terms);

    public static SovereigntyEvaluator Adopting(Instrument[] standards, AssessmentTerms? terms = null) =>
        new(Catalogue.Law | BodyOfLaw.Of(standards), (terms ?? AssessmentTerms.Default) with { Forces = [Force.Adopted] });
}
