using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Certificates and levels that the service shall have.</summary>
internal static class QualificationClauses
{
    public static ValueList<Clause> All { get; } =
    [
        new()
        {
            Id = "secnumcloud-qualified",
            Words = new(
                "The cloud service used, and not only its operator, is qualified under SecNumCloud 3.2 or holds a European certification of at least equivalent level that is recognised as such, from the award through the last day of the contract. A qualification in progress is no qualification.",
                "Le service d'informatique en nuage utilisé, et non seulement son exploitant, est qualifié SecNumCloud 3.2 ou détient une certification européenne de niveau au moins équivalent reconnue comme telle, de l'attribution au dernier jour du marché. Une qualification en cours ne vaut pas qualification."),
            About = SubjectKind.Layer,
            Demand = new HoldsCertificateAcceptedBy(FrenchTerms.Article31Framework),
            Basis = new(
                "art. 31 of act 2024-449 and circular 6519/SG for data of particular sensitivity of the State; beyond them a requirement that the buyer adopts",
                "art. 31 de la loi 2024-449 et circulaire 6519/SG pour les données d'une sensibilité particulière de l'État ; au-delà, exigence que l'acheteur adopte"),
            Cites = [Article31.Instrument.Id, BuyersPower.DigitalPurchases],
            Caution = BuyersPower.OrEquivalent,
            EvidenceInBid = CertificateProof.InBid,
            EvidenceAtAward = CertificateProof.AtAward,
            EvidenceInPerformance = CertificateProof.InPerformance,
        },
        new()
        {
            Id = "hds-certified",
            Words = new(
                "The service that hosts the data is certified for the hosting of health data (HDS) in a version in force, for the activities used, from the award through the last day of the contract.",
                "Le service qui héberge les données est certifié hébergeur de données de santé (HDS) dans une version en vigueur, pour les activités utilisées, de l'attribution au dernier jour du marché."),
            About = SubjectKind.Layer,
            Demand = new HoldsCertificateAcceptedBy(FrenchTerms.HdsStandard),
            Basis = new("art. L1111-8 of the Public Health Code where it applies; else a requirement that the buyer adopts", "art. L1111-8 du code de la santé publique lorsqu'il s'applique ; sinon exigence que l'acheteur adopte"),
            Cites = [InstrumentId.Of("fr-csp-l1111-8")],
            Caution = new("HDS says nothing of who controls the operator and is not SecNumCloud", "HDS ne dit rien du contrôle de l'exploitant et n'est pas SecNumCloud"),
            EvidenceInBid = CertificateProof.InBid,
            EvidenceAtAward = CertificateProof.AtAward,
            EvidenceInPerformance = CertificateProof.InPerformance,
        },
        new()
        {
            Id = "iso-27001-certified",
            Words = new(
                "The service that hosts the data is covered by a certificate under ISO/IEC 27001 from the award through the last day of the contract.",
                "Le service qui héberge les données est couvert par un certificat ISO/IEC 27001 de l'attribution au dernier jour du marché."),
            About = SubjectKind.Layer,
            Demand = new HoldsCertificate(FrenchTerms.Iso27001),
            Basis = BuyersPower.OwnDemand,
            Caution = BuyersPower.OrEquivalent,
            EvidenceInBid = CertificateProof.InBid,
            EvidenceAtAward = CertificateProof.AtAward,
            EvidenceInPerformance = CertificateProof.InPerformance,
        },
        new()
        {
            Id = "seal-3-on-every-objective",
            Words = new(
                "The service reaches SEAL-3 of the Commission's Cloud Sovereignty Framework on each of the eight objectives; a score does not make up for a level that is missed.",
                "Le service atteint SEAL-3 du cadre de souveraineté de l'informatique en nuage de la Commission sur chacun des huit objectifs ; une note ne compense pas un niveau manqué."),
            About = SubjectKind.Layer,
            Demand = new ReachesLevel(SovereigntyFramework121.Scale, null, 3),
            Basis = BuyersPower.OwnDemand,
            Cites = [SovereigntyFramework121.Instrument.Id],
            Caution = new("no body audits the answers and no register lists assessed services", "aucun organisme ne contrôle les réponses et aucun registre ne recense les services évalués"),
            EvidenceInBid = new("the answers to every criterion of the framework, each with its proof", "les réponses à chaque critère du cadre, chacune avec sa preuve"),
            EvidenceAtAward = new("the answers verified by the buyer", "les réponses vérifiées par l'acheteur"),
            EvidenceInPerformance = new("the answers again each year and on each change that lowers one", "les réponses chaque année et à chaque changement qui en abaisse une"),
        },
    ];
}
