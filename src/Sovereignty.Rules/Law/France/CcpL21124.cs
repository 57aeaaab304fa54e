using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code de la commande publique, L2112-4 (concessions: L3114-3): the buyer may require a location in the Union. Grade A(m); in force since 2019-04-01; no
/// sovereignty clause in the state of 2026-04-03. A faculty of the buyer obliges nobody, so there is no provision that could bite; a buyer who uses it
/// adopts a rule of its own, which another body of law can hold with the force Adopted.
/// </summary>
internal static class CcpL21124
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ccp-l2112-4"),
        Title = new("Public Procurement Code, L2112-4", "Code de la commande publique, L2112-4"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("The buyer may require that the means of performing the contract be located in Member States, for example for the security of information.", "L'acheteur peut exiger que les moyens d'exécution du marché soient situés dans des États membres, par exemple pour la sécurité des informations."),
        Events = [Event(LifeEventKind.InForce, Day(2019, 4, 1), "consolidated codes, public mirror")],
    };
}
