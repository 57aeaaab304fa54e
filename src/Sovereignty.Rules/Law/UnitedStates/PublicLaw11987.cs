using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Pub. L. 119-87 of 30 April 2026: moves the sunset of Title VII FISA to 2026-06-12. Title, number and date grade A, the new sunset B; checked on
/// 2026-06-24. Source: fact sheet on third countries, section 1.1, row 8. What it did stands in the life of us-fisa-702.
/// </summary>
internal static class PublicLaw11987
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-pl-119-87"),
        Title = new("Pub. L. 119-87 (extension of Title VII FISA to 12 June 2026)", "Pub. L. 119-87 (prolongation du titre VII du FISA au 12 juin 2026)"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("Pub. L.", "119-87"), new("Stat.", "140 Stat. 811")],
        Sources = ["govinfo PLAW-119publ87", "prismnews.com", "getfisaright.net"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Moves the sunset of the authorities of section 702 from 2026-04-30 to 2026-06-12.", "Reporte du 2026-04-30 au 2026-06-12 le terme des pouvoirs de la section 702."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2026, 4, 30), "140 Stat. 811"),
        ],
    };
}
