using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>General Court, 3 September 2025, T-553/23 Latombe v Commission: the action against the Data Privacy Framework is dismissed on its substance. Grade A; checked on 2026-10-01. Source: OJ notice.</summary>
internal static class JudgmentT55323
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-gc-t-553-23"),
        Title = new("General Court, 3 September 2025, Latombe v Commission", "Tribunal, 3 septembre 2025, Latombe/Commission"),
        Issuer = "General Court of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "T-553/23"), new("ECLI", "ECLI:EU:T:2025:831")],
        Sources = ["OJ notice C/2025/6610"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The action against the Data Privacy Framework is dismissed.", "Le recours contre le cadre de protection des données est rejeté."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2025, 9, 3), "OJ notice C/2025/6610"),
        ],
    };
}
