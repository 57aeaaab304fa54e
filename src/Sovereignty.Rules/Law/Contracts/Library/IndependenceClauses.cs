using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Whose law and whose hands reach the service.</summary>
internal static class IndependenceClauses
{
    public static ValueList<Clause> All { get; } =
    [
        new()
        {
            Id = "no-third-state-access",
            Words = new(
                "No authority of a State outside the European Union can obtain access to the data under its own law: neither through the operator, nor through a company that controls it or is controlled with it, nor through a supplier that can reach the data.",
                "Aucune autorité d'un État extérieur à l'Union européenne ne peut, en vertu de son propre droit, obtenir l'accès aux données : ni par l'exploitant, ni par une société qui le contrôle ou relève du même contrôle, ni par un fournisseur pouvant accéder aux données."),
            About = SubjectKind.Layer,
            Demand = FrenchTerms.Immune,
            Basis = new("the result of art. 31 of act 2024-449, where it applies; else a requirement that the buyer adopts", "le résultat de l'art. 31 de la loi 2024-449, lorsqu'il s'applique ; sinon exigence que l'acheteur adopte"),
            Cites = [Article31.Instrument.Id, BuyersPower.LocationPower],
            Caution = BuyersPower.NoExclusionInCode,
            EvidenceInBid = new("the chain of holders to the last, establishments and staff outside the Union, suppliers with access, with a legal analysis", "la chaîne des détenteurs jusqu'au dernier, les établissements et personnels hors de l'Union, les fournisseurs ayant accès, avec une analyse juridique"),
            EvidenceAtAward = new("extracts of registers for each company of the chain", "les extraits de registres pour chaque société de la chaîne"),
            EvidenceInPerformance = new("notice of every change in that chain before it takes effect", "information sur tout changement de cette chaîne avant sa prise d'effet"),
        },
        new()
        {
            Id = "secnumcloud-19-6-kept",
            Words = new(
                "From the award through the last day of the contract the service fulfils section 19.6 of SecNumCloud 3.2 in fact: seat, central administration and principal establishment in the Union; holders from outside at most 24 % each and 39 % together of capital and of votes, without veto or power to appoint a majority; no third company from outside able to reach data; autonomy of operation; Union values; notice of changes within a month.",
                "De l'attribution au dernier jour du marché, le service respecte en fait la section 19.6 du référentiel SecNumCloud 3.2 : siège, administration centrale et établissement principal dans l'Union ; détenteurs extérieurs au plus 24 % chacun et 39 % ensemble du capital et des droits de vote, sans veto ni désignation majoritaire ; aucune société tierce extérieure ne pouvant accéder aux données ; autonomie d'exploitation ; valeurs de l'Union ; information sur les changements sous un mois."),
            About = SubjectKind.Layer,
            Demand = SecNumCloud32.ProtectionAgainstExtraUnionLaw,
            Basis = BuyersPower.OwnDemand,
            Cites = [SecNumCloud32.Instrument.Id],
            Caution = BuyersPower.NoExclusionInCode,
            EvidenceInBid = new("holders of capital and of votes, direct and indirect, with their seats; veto and appointment rights; third companies with access", "les détenteurs du capital et des droits de vote, directs et indirects, avec leurs sièges ; droits de veto et de désignation ; sociétés tierces ayant accès"),
            EvidenceAtAward = new("extracts of registers and the declared holders", "les extraits de registres et les détenteurs déclarés"),
            EvidenceInPerformance = new("notice of each change within a month", "information sur chaque changement sous un mois"),
        },
        new()
        {
            Id = "notice-of-control-change",
            Words = new(
                "The operator gives notice within one month of every change that concerns its holders, its control or the third companies on which the service depends; the buyer may then end the contract without penalty.",
                "L'exploitant informe sous un mois de tout changement concernant ses détenteurs, son contrôle ou les sociétés tierces dont dépend le service ; l'acheteur peut alors résilier sans pénalité."),
            About = SubjectKind.Layer,
            Demand = new Undertakes(CommitmentId.Of("notice-of-control-change-within-one-month")),
            Place = ClausePlace.ContractConditions,
            Basis = BuyersPower.OwnDemand,
            Cites = [SecNumCloud32.Instrument.Id],
            EvidenceInBid = new("the undertaking in the offer", "l'engagement dans l'offre"),
            EvidenceAtAward = new("the signed undertaking", "l'engagement signé"),
            EvidenceInPerformance = new("the notices", "les informations transmises"),
        },
        new()
        {
            Id = "keys-outside-provider",
            Words = new(
                "The keys that decrypt the data are held outside the provider, which never sees them.",
                "Les clés de déchiffrement des données sont détenues hors du prestataire, qui n'y a jamais accès."),
            About = SubjectKind.Layer,
            Demand = new KeysHeldOutsideProvider(),
            Basis = BuyersPower.OwnDemand,
            Caution = new("removes the disclosure of content only: metadata, interception and cutting off remain; keys brought into the operator's service remove nothing", "n'écarte que la divulgation du contenu : métadonnées, interception et coupure demeurent ; des clés apportées dans le service de l'exploitant n'écartent rien"),
            EvidenceInBid = new("the architecture of encryption and key custody", "l'architecture de chiffrement et de garde des clés"),
            EvidenceAtAward = new("a test that the provider can't decrypt", "un test montrant que le prestataire ne peut déchiffrer"),
            EvidenceInPerformance = new("the same test after each change of the service", "le même test après chaque évolution du service"),
        },
    ];
}
