using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Revised Swiss Federal Act on Data Protection, in force 2023-09-01. Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 5.7.</summary>
internal static class RevFadp
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ch-revfadp"),
        Title = new("Swiss Federal Act on Data Protection (revised)", "Loi fédérale suisse sur la protection des données (révisée)"),
        Issuer = "Federal Assembly (Switzerland)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["public transcription"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Data protection; nothing on hosting is known, and federal cloud rules were not researched.", "Protection des données ; rien n'est connu sur l'hébergement, et les règles fédérales sur le nuage n'ont pas été recherchées."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2023, 9, 1), "public transcription") with { Confidence = Confidence.C },
        ],
    };
}
