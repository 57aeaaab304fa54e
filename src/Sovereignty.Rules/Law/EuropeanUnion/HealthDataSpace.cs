using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>European Health Data Space, Regulation (EU) 2025/327: in force 2025-03-26, general application 2027-03-26. In the catalogue only: its articles are not confirmed. Dates grade A and settled; checked on 2026-10-01. Source: fact sheet on Europe, section 3.5.</summary>
internal static class HealthDataSpace
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-ehds-2025-327"),
        Title = new("European Health Data Space, Regulation (EU) 2025/327", "Espace européen des données de santé, règlement (UE) 2025/327"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [new("OJ", "L, 2025/327")],
        Sources = ["health.ec.europa.eu, copy of EUR-Lex", "digitalpolicyalert 28169", "ehds-jurist.nl, recital 93"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Primary and secondary use of electronic health data; the duties are staged to 2029, 2031 and 2035. Its articles on location are not confirmed: no provision decides.", "Utilisation primaire et secondaire des données de santé électroniques ; obligations échelonnées jusqu'en 2029, 2031 et 2035. Ses articles sur la localisation ne sont pas confirmés : aucune disposition ne tranche."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2025, 2, 11), Day(2025, 3, 5), "health.ec.europa.eu"),
            Event(LifeEventKind.Published, Day(2025, 3, 5), "OJ L, 2025/327"),
            Event(LifeEventKind.InForce, Day(2025, 3, 26), Day(2025, 3, 5), "settled public fact"),
            Event(LifeEventKind.Applicable, Day(2027, 3, 26), Day(2025, 3, 5), "settled public fact"),
        ],
    };
}
