using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Swiss ordinance to the BÜPF (VÜPF, SR 780.11). A revision was consulted from 2025-01-29 to 2025-05-06; on 2026-02-11 the Federal Council asked for
/// an impact assessment and a second consultation: it is not adopted. Grade A; checked on 2026-06-22. What providers owe stands in ch-buepf. Source:
/// fact sheet on third countries, section 2.5.
/// </summary>
internal static class Vuepf
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ch-vuepf"),
        Title = new("VÜPF, SR 780.11 (Switzerland)", "OSCPT, RS 780.11 (Suisse)"),
        Issuer = "Federal Council (Switzerland)",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("SR", "780.11")],
        Sources = ["admin.ch release of 2026-02-11 via cadastre.ch", "digitec 41558", "swico"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Details of the duties of providers; a revision has been proposed and not adopted.", "Précise les obligations des fournisseurs ; une révision a été proposée et non adoptée."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2025, 1, 29)), Day(2025, 1, 29), "in force when its revision was consulted"),
        ],
    };
}
