using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Loi n° 2019-774 of 24 July 2019, article 41: creation of the Plateforme des données de santé (Health Data Hub), formed by arrêté of 29 November 2019.
/// Grade A for its existence, C for the rest; checked on 2026-10-01. No rule on hosting: article 31 names the platform.
/// </summary>
internal static class Act2019774Article41
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-2019-774-art41"),
        Title = new("Act no. 2019-774 of 24 July 2019, article 41", "Loi n° 2019-774 du 24 juillet 2019, article 41"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("number", "2019-774")],
        Sources = ["JORFTEXT000039433105 (order of 29 November 2019)", "Légifrance"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Creates the health data platform, a public interest group.", "Crée la Plateforme des données de santé, groupement d'intérêt public."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2019, 7, 24), "Légifrance"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2019, 7, 24), Day(2019, 11, 29)), Day(2019, 7, 24), "first day not in the sheets; the group was formed under it by order of 2019-11-29 (inference)") with { Confidence = Confidence.C },
        ],
    };
}
