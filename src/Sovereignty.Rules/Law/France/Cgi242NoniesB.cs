using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code général des impôts, annexe II, article 242 nonies B, I: registration of electronic-invoicing platforms. Versions 1 and 2 grade A(m), version 3
/// grade C with its first day unknown in July or August 2026; checked on 2026-10-01. Its fall on 2027-01-01 is grade C, and what is kept is unknown.
/// Sources: consolidated codes, public mirror (décrets 2022-1299, 2024-266); public transcription (décret 2026-677, ordonnance 2025-1247).
/// </summary>
internal static class Cgi242NoniesB
{
    private static readonly TerritoryId Union = TerritoryId.Of("eu");
    private static readonly UncertainDay ThirdVersion = UncertainDay.Between(Day(2026, 7, 27), Day(2026, 8, 31));
    private static readonly Condition Platform = new InRole(PartyRole.CloudUser, null, [PartyKind.InvoicingPlatform]);
    private static readonly Condition AnyThirdPartyHost = new DeliveredAs([Delivery.CommercialCloud, Delivery.OtherHosting, Delivery.InternalStateCloud]);

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-cgi-242-nonies-b"),
        Title = new("General Tax Code, annex II, article 242 nonies B", "Code général des impôts, annexe II, article 242 nonies B"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("LEGIARTI", "000054552495", 2026)],
        Sources = ["consolidated codes, public mirror", "public transcription of DILA open data, 2026-09-24"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("What an operator must show to be registered as an electronic-invoicing platform.", "Ce qu'un opérateur doit produire pour être immatriculé comme plateforme de facturation électronique."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 10, 7), "décret 2022-1299"),
            Event(LifeEventKind.InForce, Day(2022, 10, 10), "version history, public mirror"),
            Event(LifeEventKind.Amended, Day(2024, 3, 27), "décret 2024-266"),
            Event(LifeEventKind.Amended, ThirdVersion, Day(2026, 7, 27), "décret 2026-677; first day unknown") with { Confidence = Confidence.C },
            Event(LifeEventKind.Repealed, UncertainDay.NotBefore(Day(2027, 1, 1)), Day(2025, 12, 17), "ordonnance 2025-1247: the articles fall on 2027-01-01, except parts kept until taken over") with { Cause = InstrumentId.Of("fr-ordonnance-2025-1247"), Confidence = Confidence.C },
        ],
        Provisions =
        [
            Item("fr-cgi-242-nonies-b-4", "I, 4°",
                Version("fr-cgi-242-nonies-b-v1", UncertainDay.Always, null, Confidence.AMirror,
                    new("An operator that uses any hosting provider shows a valid SecNumCloud decision; one in progress may follow with the audit report, within a year of registration.", "L'opérateur qui recourt à un hébergeur, quel qu'il soit, produit une décision SecNumCloud valide ; en cours de qualification, elle peut suivre avec le rapport d'audit, dans l'année de l'immatriculation."),
                    AnyThirdPartyHost),
                Version("fr-cgi-242-nonies-b-v2", UncertainDay.On(Day(2024, 3, 27)), Day(2024, 3, 27), Confidence.AMirror,
                    new("An operator that uses a cloud hosting provider shows a valid SecNumCloud decision; one in progress may follow with the audit report, within a year of registration.", "L'opérateur qui recourt à un hébergeur en nuage produit une décision SecNumCloud valide ; en cours de qualification, elle peut suivre avec le rapport d'audit, dans l'année de l'immatriculation."),
                    FrenchTerms.CommercialCloud),
                Version("fr-cgi-242-nonies-b-v3", ThirdVersion, Day(2026, 7, 27), Confidence.C,
                    new("An operator that uses a cloud hosting provider shows a valid SecNumCloud decision; one in progress may follow with the audit report, within a year of registration; beside it a surveillance audit by the end of the second year and the identity of the controllers, which are not asked here.", "L'opérateur qui recourt à un hébergeur en nuage produit une décision SecNumCloud valide ; en cours de qualification, elle peut suivre avec le rapport d'audit, dans l'année de l'immatriculation ; en outre un audit de surveillance avant la fin de la deuxième année et l'identité des contrôleurs, qui ne sont pas vérifiés ici."),
                    FrenchTerms.CommercialCloud)),
            Item("fr-cgi-242-nonies-b-5", "I, 5°",
                OwnSystem("fr-cgi-242-nonies-b-5", UncertainDay.Always, null, Confidence.AMirror),
                OwnSystem("fr-cgi-242-nonies-b-5-v3", ThirdVersion, Day(2026, 7, 27), Confidence.C)),
        ],
    };

    private static ObligationVersion OwnSystem(string id, UncertainDay from, LocalDate? publicSince, Confidence confidence) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        PublicSince = publicSince,
        Confidence = confidence,
        Paraphrase = new("The platform holds ISO/IEC 27001 for its system, operates it from a Member State, and makes transfers of hosted data outside the Union impossible.", "La plateforme est certifiée ISO/IEC 27001 pour son système, l'exploite depuis un État membre et rend impossible tout transfert hors de l'Union des données hébergées."),
        Applies = Platform,
        Requires = new BodyHoldsCertificate(PartyRole.CloudUser, FrenchTerms.Iso27001)
            & new StoredIn(Union)
            & new AdministeredFrom(Union)
            & new TransfersRestOn([]),
    };

    private static Obligation Item(string id, string article, params ObligationVersion[] versions) => new()
    {
        Id = ProvisionId.Of(id),
        Article = article,
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.Sector,
        Versions = versions.ToValueList(),
    };

    private static ObligationVersion Version(string id, UncertainDay from, LocalDate? publicSince, Confidence confidence, Text paraphrase, Condition hosting) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        PublicSince = publicSince,
        Confidence = confidence,
        Paraphrase = paraphrase,
        Applies = Platform & hosting,
        Requires = new HoldsCertificate(FrenchTerms.SecNumCloud),
        Exemptions =
        [
            new(
                new("qualification in progress, until the audit report, due within a year of registration", "qualification en cours, jusqu'au rapport d'audit, dû dans l'année de l'immatriculation"),
                new CertificateInProgress(FrenchTerms.SecNumCloud)
                    & !new HasHappened(EventId.Of("audit-report-submitted"))
                    & new WithinTermOf(EventId.Of("platform-registered"), 12)),
        ],
    };
}
