using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Royal Decree-Law 14/2019 of 31 October 2019, in force 2019-11-06. Judgment 60/2023 of the Constitutional Court decided a challenge to it (BOE-A-2023-14928; outcome not read, the rules are still cited). Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 5.4.</summary>
internal static class Rdl142019
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("es-rdl-14-2019"),
        Title = new("Royal Decree-Law 14/2019", "Décret-loi royal 14/2019"),
        Issuer = "Government of Spain",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("BOE", "BOE-A-2019-15790")],
        Sources = ["BOE 266 of 5 November 2019", "derecholocal.es"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Brought the duties of location into Laws 39/2015 and 40/2015.", "A introduit les obligations de localisation dans les lois 39/2015 et 40/2015."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2019, 10, 31), Day(2019, 11, 5), "BOE 266") with { Confidence = Confidence.C },
            Event(LifeEventKind.Published, Day(2019, 11, 5), "BOE 266") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, Day(2019, 11, 6), Day(2019, 11, 5), "BOE 266") with { Confidence = Confidence.C },
        ],
    };
}
