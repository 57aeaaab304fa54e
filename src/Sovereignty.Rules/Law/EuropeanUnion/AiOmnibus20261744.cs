using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Regulation (EU) 2026/1744, AI part of the Digital Omnibus: cited by an October 2026 document; its days in 2026 are unknown. Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 3.3.</summary>
internal static class AiOmnibus20261744
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-ai-omnibus-2026-1744"),
        Title = new("Regulation (EU) 2026/1744 (AI omnibus)", "Règlement (UE) 2026/1744 (omnibus IA)"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["public transcription of October 2026"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Amends the law on artificial intelligence; nothing on hosting is known.", "Modifie le droit de l'intelligence artificielle ; rien n'est connu sur l'hébergement."),
        Events = [],
    };
}
