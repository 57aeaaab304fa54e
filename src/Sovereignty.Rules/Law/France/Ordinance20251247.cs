using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Ordonnance n° 2025-1247 of 17 December 2025: VAT moves to the CIBS on 2027-01-01. Grade C; checked on 2026-10-01. What replaces the articles is
/// unknown; the end of 242 nonies B stands in its own life.
/// </summary>
internal static class Ordinance20251247
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-ordonnance-2025-1247"),
        Title = new("Ordinance no. 2025-1247 of 17 December 2025", "Ordonnance n° 2025-1247 du 17 décembre 2025"),
        Issuer = "Government (France)",
        Kind = InstrumentKind.Ordinance,
        Identifiers = [new("number", "2025-1247")],
        Sources = ["public transcription of DILA open data, 2026-09-24"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Moves value-added tax to the Code of taxes on goods and services; the articles of the General Tax Code on invoicing platforms fall, save parts kept until taken over.", "Transfère la TVA au code des impositions sur les biens et services ; les articles du code général des impôts relatifs aux plateformes tombent, sauf parties maintenues jusqu'à leur reprise."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2025, 12, 17), "public transcription") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, Day(2027, 1, 1), Day(2025, 12, 17), "public transcription") with { Confidence = Confidence.C },
        ],
    };
}
