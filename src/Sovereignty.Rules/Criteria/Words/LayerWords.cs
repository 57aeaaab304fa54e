using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What layers do, why they are reached from afar and who keeps their keys, in words.</summary>
internal static class LayerWords
{
    public static Text Of(LayerRole role) => role switch
    {
        LayerRole.Infrastructure => new("infrastructure", "une infrastructure"),
        LayerRole.Platform => new("a platform", "une plateforme"),
        LayerRole.Software => new("software offered as a service", "un logiciel offert en service"),
        LayerRole.Administration => new("the administration of other layers", "l'administration d'autres couches"),
        LayerRole.Backup => new("a backup", "une sauvegarde"),
        LayerRole.ArchiveDeposit => new("archives kept on deposit", "un dépôt d'archives"),
        _ => new("space in a data centre for machines of somebody else", "un emplacement en centre de données pour les machines d'un tiers"),
    };

    public static Text Of(RemoteAccessPurpose purpose) => purpose switch
    {
        RemoteAccessPurpose.Administration => new("administration", "administration"),
        RemoteAccessPurpose.Supervision => new("supervision", "supervision"),
        _ => new("support", "soutien"),
    };

    public static Text Of(KeyCustody custody) => custody switch
    {
        KeyCustody.Provider => new("the provider holds the keys", "le prestataire détient les clés"),
        KeyCustody.CustomerWithinProvider => new("the customer manages keys kept inside the provider's own key service", "le client gère des clés conservées dans le service de clés du prestataire"),
        KeyCustody.OutsideProvider => new("the keys are kept outside the provider", "les clés sont conservées hors du prestataire"),
        KeyCustody.ThirdCompany => new("a third company keeps the keys", "une société tierce conserve les clés"),
        _ => new("the data is not encrypted", "les données ne sont pas chiffrées"),
    };
}
