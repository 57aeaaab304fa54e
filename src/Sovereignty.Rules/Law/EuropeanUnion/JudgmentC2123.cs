using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Court of Justice (Grand Chamber), 4 October 2024, C-21/23 Lindenapotheke: orders of pharmacy-only products are data concerning health. What a data set reveals is a fact of it, so no provision stands here. Grade A; checked on 2026-10-01. Source: EUR-Lex 62023CJ0021.</summary>
internal static class JudgmentC2123
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-21-23"),
        Title = new("Court of Justice, 4 October 2024, Lindenapotheke", "Cour de justice, 4 octobre 2024, Lindenapotheke"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-21/23"), new("ECLI", "ECLI:EU:C:2024:846")],
        Sources = ["EUR-Lex 62023CJ0021"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("What customers order from a pharmacy, even without prescription, is data concerning health; a certain probability that it reveals health suffices.", "Les commandes de clients à une pharmacie, même sans ordonnance, sont des données concernant la santé ; une certaine probabilité suffit."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2024, 10, 4), "EUR-Lex 62023CJ0021"),
        ],
    };
}
