using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Where the means stand with which the contract is performed.</summary>
internal static class LocationClauses
{
    private static readonly TerritoryId Union = TerritoryId.Of("eu");
    private static readonly Text NotControl = new("a place in the Union says nothing of who controls the operator: third-State law follows the parent", "un lieu dans l'Union ne dit rien du contrôle de l'exploitant : le droit d'États tiers suit la société mère");
    private static readonly Text Power = new("art. L2112-4 of the Public Procurement Code (concessions: L3114-3): the buyer may require that the means be located in Member States", "art. L2112-4 du code de la commande publique (concessions : L3114-3) : l'acheteur peut exiger que les moyens soient situés dans des États membres");

    public static ValueList<Clause> All { get; } =
    [
        new()
        {
            Id = "data-in-union",
            Words = new(
                "All data of the contract, technical data and backups included, is stored and processed in Member States of the European Union only.",
                "Toutes les données du marché, données techniques et sauvegardes comprises, sont stockées et traitées exclusivement dans des États membres de l'Union européenne."),
            About = SubjectKind.Layer,
            Demand = new StoredIn(Union),
            Basis = Power,
            Cites = [BuyersPower.LocationPower],
            Caution = NotControl,
            EvidenceInBid = new("the list of sites, with country and operator", "la liste des sites, avec pays et exploitant"),
            EvidenceAtAward = new("the configuration of regions and backups", "la configuration des régions et des sauvegardes"),
            EvidenceInPerformance = new("prior agreement to every new site; the list again each year", "accord préalable pour tout nouveau site ; la liste chaque année"),
        },
        new()
        {
            Id = "administered-from-union",
            Words = new(
                "The service is administered and supervised from Member States of the European Union only; support from elsewhere takes place only under control exercised in the Union.",
                "Le service est administré et supervisé exclusivement depuis des États membres de l'Union européenne ; le soutien depuis un autre lieu n'a lieu que sous contrôle exercé dans l'Union."),
            About = SubjectKind.Layer,
            Demand = new AdministeredFrom(Union) & new ReachedRemotelyOnlyFrom(Union, SupportMayBeElsewhere: true),
            Basis = Power,
            Cites = [BuyersPower.LocationPower],
            Caution = NotControl,
            EvidenceInBid = new("the places of administration, supervision and support, and how support is supervised", "les lieux d'administration, de supervision et de soutien, et la supervision du soutien"),
            EvidenceAtAward = new("the list of administration accesses", "la liste des accès d'administration"),
            EvidenceInPerformance = new("logs of administration accesses, open to audit", "les journaux des accès d'administration, auditables"),
        },
    ];
}
