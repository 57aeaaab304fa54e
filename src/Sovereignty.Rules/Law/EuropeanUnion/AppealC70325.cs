using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Court of Justice, appeal C-703/25 P, brought on 2025-10-31, OJ C/2025/6610 of 2025-12-22: asks to annul Decision 2023/1795; no judgment found through November 2026. Grade A; checked on 2026-11-23.</summary>
internal static class AppealC70325
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-703-25-p"),
        Title = new("Court of Justice, appeal C-703/25 P, Latombe", "Cour de justice, pourvoi C-703/25 P, Latombe"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-703/25 P")],
        Sources = ["eur-lex.europa.eu/eli/C/2025/6610/oj"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 11, 23),
        Paraphrase = new("Asks to annul the Data Privacy Framework; no judgment was found.", "Demande l'annulation du cadre de protection des données ; aucun arrêt n'a été trouvé."),
        Events =
        [
            Event(LifeEventKind.Proposed, Day(2025, 10, 31), Day(2025, 12, 22), "OJ C/2025/6610"),
        ],
    };
}
