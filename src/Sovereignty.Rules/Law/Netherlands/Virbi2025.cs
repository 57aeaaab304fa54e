using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>VIRBI 2025, in force 2025-09-09: grades of State secrets. Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 5.5.</summary>
internal static class Virbi2025
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("nl-virbi-2025"),
        Title = new("VIRBI 2025", "VIRBI 2025"),
        Issuer = "Government of the Netherlands",
        Kind = InstrumentKind.Decree,
        Identifiers = [new("BWB", "BWBR0051482")],
        Sources = ["public transcription"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Grades of State secrets; replaced VIRBI 2013 on the same day.", "Degrés des secrets d'État ; a remplacé le VIRBI 2013 le même jour."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2025, 9, 9), "public transcription") with { Confidence = Confidence.C },
        ],
    };
}
