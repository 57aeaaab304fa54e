using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>C5:2026 of the BSI, published on 2026-04-07; mandatory for audit periods from 2027-01-01 per KPMG, written about the draft (grade C). Grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 5.2.</summary>
internal static class C52026
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-c5-2026"),
        Title = new("BSI C5:2026", "BSI C5:2026"),
        Issuer = "BSI (Germany)",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["clarus.news", "newsdirectory3", "sipoch", "KPMG on the draft"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("New edition of the criteria; asks for disclosure of location, jurisdiction and investigation requests, not for a place in the Union.", "Nouvelle édition des critères ; demande de révéler lieu, juridiction et demandes d'enquête, non un lieu dans l'Union."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2026, 4, 7), "clarus.news; newsdirectory3; sipoch"),
            Event(LifeEventKind.InForce, Day(2026, 4, 7), "clarus.news; newsdirectory3; sipoch"),
        ],
    };
}
