using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Law 40/2015, article 46 bis. Wording grade D, current wording unknown: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 5.4.</summary>
internal static class Ley402015Article46Bis
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("es-ley-40-2015-art46bis"),
        Title = new("Law 40/2015, article 46 bis", "Loi 40/2015, article 46 bis"),
        Issuer = "Parliament (Spain)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 5.4: from memory, topic confirmed once"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Electoral and population registers, own tax data and data of users of the national health system stay in the Union.", "Registres électoraux et de population, données fiscales propres et données des usagers du système national de santé restent dans l'Union."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2019, 11, 6), Day(2019, 11, 5), "BOE 266") with { Confidence = Confidence.C },
        ],
    };
}
