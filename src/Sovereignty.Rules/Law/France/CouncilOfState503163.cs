using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Conseil d'État, order of 25 April 2025, no. 503163 (DARWIN EU). Grade C. It judged data protection and acts of the CNIL, not article 31, so it has no
/// provision here. Checked on 2026-10-01.
/// </summary>
internal static class CouncilOfState503163
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ce-503163"),
        Title = new("Conseil d'État, order of 25 April 2025, no. 503163", "Conseil d'État, ordonnance du 25 avril 2025, n° 503163"),
        Issuer = "Conseil d'État (France)",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("number", "503163")],
        Sources = ["solutions-numeriques"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Lets hosting on Azure stand in the DARWIN EU project.", "Laisse subsister l'hébergement sur Azure dans le projet DARWIN EU."),
        Events = [Event(LifeEventKind.Adopted, Day(2025, 4, 25), "solutions-numeriques")],
    };
}
