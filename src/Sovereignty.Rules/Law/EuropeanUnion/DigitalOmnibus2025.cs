using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Digital Omnibus, data part: proposal of 19 November 2025 (one source: 20); not agreed on 2026-06-18, status in November 2026 unknown. Grade C; checked on 2026-06-18.</summary>
internal static class DigitalOmnibus2025
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-digital-omnibus-2025"),
        Title = new("Digital Omnibus, data part (proposal)", "Omnibus numérique, volet données (proposition)"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Proposal,
        Identifiers = [],
        Sources = ["kennedyslaw.com", "noerr.com 2026-06-18"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 6, 18),
        Paraphrase = new("Would repeal the Data Governance Act and the free-flow regulation and amend the Data Act; not agreed.", "Abrogerait le règlement sur la gouvernance des données et celui sur le libre flux et modifierait le règlement sur les données ; sans accord."),
        Events =
        [
            Event(LifeEventKind.Proposed, UncertainDay.Between(Day(2025, 11, 19), Day(2025, 11, 20)), Day(2025, 11, 20), "kennedyslaw.com") with { Confidence = Confidence.C },
        ],
    };
}
