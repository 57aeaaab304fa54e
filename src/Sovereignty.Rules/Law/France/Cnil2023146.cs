using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// CNIL délibération 2023-146 of 21 December 2023, public 31 January 2024: authorisation of one warehouse for three years. Grade A; checked on
/// 2026-10-01. It binds nobody else and answers no question of sovereignty, so it has no provision here.
/// </summary>
internal static class Cnil2023146
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-cnil-2023-146"),
        Title = new("CNIL, deliberation no. 2023-146 of 21 December 2023 (EMC2 warehouse)", "CNIL, délibération n° 2023-146 du 21 décembre 2023 (entrepôt EMC2)"),
        Issuer = "CNIL (France)",
        Kind = InstrumentKind.Decision,
        Identifiers = [new("CNILTEXT", "000049057224")],
        Sources = ["Légifrance CNILTEXT000049057224", "conseil-etat.fr"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Authorises for three years the EMC2 warehouse of health data, hosted by Microsoft Ireland. It judges data protection, not article 31.", "Autorise pour trois ans l'entrepôt de données de santé EMC2, hébergé par Microsoft Irlande. Elle juge la protection des données, non l'article 31."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 12, 21), Day(2024, 1, 31), "CNILTEXT000049057224"),
            Event(LifeEventKind.InForce, Day(2023, 12, 21), Day(2024, 1, 31), "CNILTEXT000049057224"),
            Event(LifeEventKind.Published, Day(2024, 1, 31), "CNILTEXT000049057224"),
            Event(LifeEventKind.Lapsed, UncertainDay.Between(Day(2026, 12, 21), Day(2027, 1, 31)), Day(2024, 1, 31), "three years; whether from the decision or its publication is not in the sheets"),
        ],
    };
}
