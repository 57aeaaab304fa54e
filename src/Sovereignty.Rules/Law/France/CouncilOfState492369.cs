using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Conseil d'État, order of 22 March 2024, no. 492369. Grade A. It judged data protection and acts of the CNIL, not article 31, so it has no provision
/// here. Checked on 2026-10-01.
/// </summary>
internal static class CouncilOfState492369
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ce-492369"),
        Title = new("Conseil d'État, order of 22 March 2024, no. 492369", "Conseil d'État, ordonnance du 22 mars 2024, n° 492369"),
        Issuer = "Conseil d'État (France)",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("number", "492369")],
        Sources = ["conseil-etat.fr"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Refuses to suspend the CNIL's authorisation of EMC2; holds the risk hypothetical.", "Refuse de suspendre l'autorisation d'EMC2 par la CNIL ; tient le risque pour hypothétique."),
        Events = [Event(LifeEventKind.Adopted, Day(2024, 3, 22), "conseil-etat.fr")],
    };
}
