using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Pub. L. 119-84 of 18 April 2026: moves the sunset of Title VII FISA to 2026-04-30. Grade B, its number C (read off the currency stamp of the
/// code); checked on 2026-06-24. Source: fact sheet on third countries, section 1.1, row 7. What it did stands in the life of us-fisa-702.
/// </summary>
internal static class PublicLaw11984
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-pl-119-84"),
        Title = new("Pub. L. 119-84 (ten-day extension of Title VII FISA)", "Pub. L. 119-84 (prolongation de dix jours du titre VII du FISA)"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("Pub. L.", "119-84")],
        Sources = ["CBS on the short-term extension", "broadbandbreakfast 2026-04-17", "lexbuild.dev, currency stamp of 2026-04-21"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Moves the sunset of the authorities of section 702 from 2026-04-20 to 2026-04-30.", "Reporte du 2026-04-20 au 2026-04-30 le terme des pouvoirs de la section 702."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2026, 4, 18), "signed on 2026-04-18"),
        ],
    };
}
