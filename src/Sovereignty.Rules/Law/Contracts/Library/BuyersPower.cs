using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What the sources say, and do not say, about the power of a buyer to ask something.</summary>
internal static class BuyersPower
{
    public static readonly InstrumentId LocationPower = InstrumentId.Of("fr-ccp-l2112-4");
    public static readonly InstrumentId DigitalPurchases = InstrumentId.Of("fr-circ-6519-sg");

    /// <summary>The buyer adopts it; no known text gives or denies the power.</summary>
    public static Text OwnDemand { get; } = new(
        "a requirement that the buyer adopts: no text behind this library gives or denies the power in so many words",
        "exigence que l'acheteur adopte : aucun texte connu ici ne donne ni ne refuse ce pouvoir en toutes lettres");

    /// <summary>Equal treatment asks for equivalents.</summary>
    public static Text OrEquivalent { get; } = new(
        "equal treatment: accept proof of an equivalent; art. L2153-1 of the Public Procurement Code protects suppliers covered by the GPA",
        "égalité de traitement : admettre la preuve d'un équivalent ; l'art. L2153-1 du code de la commande publique protège les fournisseurs couverts par l'AMP");

    /// <summary>An exclusion of law from outside the Union is not in the code.</summary>
    public static Text NoExclusionInCode { get; } = new(
        "a mandatory exclusion of extraterritorial law (art. L2112-4-1) was deleted from the bill; L2112-4 is a power to require means located in the Union, nothing more",
        "l'exclusion obligatoire du droit extraterritorial (art. L2112-4-1) a été supprimée de la proposition de loi ; L2112-4 permet d'exiger des moyens situés dans l'Union, rien de plus");
}
