using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// SecNumCloud 3.2 of ANSSI, 8 March 2022, sections 19.2 and 19.6. Grade A(m); checked on 2026-10-01. A voluntary framework; what others demand of it
/// stands in their own texts. Source: official framework text, public mirror, as available on 2026-08-08.
/// </summary>
internal static class SecNumCloud32
{
    private static readonly TerritoryId Union = TerritoryId.Of("eu");
    private static readonly ProvisionId Section192 = ProvisionId.Of("fr-secnumcloud-3-2-19-2");
    private static readonly ProvisionId Section196 = ProvisionId.Of("fr-secnumcloud-3-2-19-6");

    /// <summary>Section 19.6, limb by limb.</summary>
    public static Condition ProtectionAgainstExtraUnionLaw { get; } =
        new OperatorEstablishedIn(Union)
        & FrenchQuestions.IndirectHoldings.Answered(Holdings(Criteria.IndirectHoldings.Multiplied), Holdings(Criteria.IndirectHoldings.Attributed))
        & new NoSayFromOutside(Union)
        & new ThirdCompaniesCannotReachData(Union)
        & new AutonomyAssured(FrenchTerms.SecNumCloud)
        & new Undertakes(CommitmentId.Of("respect-of-fundamental-rights-and-union-values"))
        & new Undertakes(CommitmentId.Of("notice-of-control-change-within-one-month"));

    /// <summary>A qualification is conclusive, or section 19.6 must be fulfilled in fact.</summary>
    public static Condition ConclusiveOrFulfilled { get; } =
        FrenchQuestions.QualificationConclusive.Answered(Condition.Always, ProtectionAgainstExtraUnionLaw) & Decree2015350.TermIsBelievable;

    /// <summary>The service used is qualified under version 3.2.</summary>
    public static Condition Qualified { get; } = new HoldsCertificate(FrenchTerms.SecNumCloud, "3.2") & ConclusiveOrFulfilled;

    /// <summary>The service used is qualified under some version, or holds a European qualification of at least equal level. Section 19.6 is asked of version 3.2 only: the earlier ones had none.</summary>
    public static Condition QualifiedInSomeVersion { get; } = Qualified | FrenchTerms.QualifiedBefore32 | FrenchTerms.EquivalentQualification;

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-secnumcloud-3-2"),
        Title = new("SecNumCloud framework, version 3.2", "Référentiel SecNumCloud, version 3.2"),
        Issuer = "ANSSI (France)",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("version", "3.2 (2022-03-08)")],
        Sources = ["official framework text, public mirror, as available on 2026-08-08"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Requirements for cloud services that ANSSI qualifies, service by service, for at most three years.", "Exigences applicables aux services d'informatique en nuage que l'ANSSI qualifie, service par service, pour trois ans au plus."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 3, 8), "framework text"),
            Event(LifeEventKind.InForce, Day(2022, 3, 8), "framework text; voluntary"),
        ],
        Provisions =
        [
            Section(
                Section192,
                "19.2",
                new("Customer and technical data is stored and processed in the Union; administration and supervision come from the Union; support from elsewhere only under control from the Union.", "Les données des commanditaires et techniques sont stockées et traitées dans l'Union ; administration et supervision depuis l'Union ; soutien depuis l'extérieur seulement sous contrôle exercé dans l'Union."),
                new StoredIn(Union) & new AdministeredFrom(Union) & new ReachedRemotelyOnlyFrom(Union, SupportMayBeElsewhere: true)),
            Section(
                Section196,
                "19.6",
                new("Seat, central administration and principal establishment in the Union; holders from outside at most 24 % each and 39 % together of capital and votes, no veto, no majority of appointments; no third company from outside can obtain data; operating autonomy; Union values; notice of changes.", "Siège, administration centrale et établissement principal dans l'Union ; détenteurs extérieurs au plus 24 % chacun et 39 % ensemble du capital et des droits de vote, sans veto ni désignation majoritaire ; aucune société tierce extérieure ne peut obtenir de données ; autonomie d'exploitation ; valeurs de l'Union ; information sur les changements."),
                ProtectionAgainstExtraUnionLaw),
        ],
    };

    private static Condition Holdings(IndirectHoldings indirect) => FrenchQuestions.NaturalPersons.Answered(
        new HoldingsFromOutsideWithin(Union, 24m, 39m, indirect, NaturalPersonsCount: true),
        new HoldingsFromOutsideWithin(Union, 24m, 39m, indirect, NaturalPersonsCount: false));

    private static Obligation Section(ProvisionId id, string number, Text paraphrase, Condition requires) => new()
    {
        Id = id,
        Article = "section " + number,
        About = SubjectKind.Layer,
        Force = Force.Voluntary,
        Matter = Matter.Sovereignty,
        Versions =
        [
            new()
            {
                Id = id,
                Confidence = Confidence.AMirror,
                Paraphrase = paraphrase,
                Applies = FrenchTerms.CommercialCloud,
                Requires = requires,
            },
        ],
    };
}
