using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>ACN Directorial Decree 29/2023 of 2 January 2023: transitional from 2023-01-19, repealed from 2024-08-01. Grade A-; checked on 2026-10-01. Source: norma.dbi.it/202300023.</summary>
internal static class AcnDd292023
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("it-acn-dd-29-2023"),
        Title = new("ACN Directorial Decree 29/2023", "Décret directorial ACN 29/2023"),
        Issuer = "ACN (Italy)",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["norma.dbi.it/202300023"],
        Confidence = Confidence.AMinus,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Transitional rules of qualification.", "Règles transitoires de qualification."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 1, 2), "norma.dbi.it/202300023"),
            Event(LifeEventKind.Published, Day(2023, 1, 10), "norma.dbi.it/202300023"),
            Event(LifeEventKind.InForce, Day(2023, 1, 19), Day(2023, 1, 10), "norma.dbi.it/202300023"),
            Event(LifeEventKind.Repealed, Day(2024, 8, 1), Day(2024, 7, 13), "norma.dbi.it/202300023: article 26(1)(d)") with { Cause = InstrumentId.Of("it-acn-reg-21007-24") },
        ],
    };
}
