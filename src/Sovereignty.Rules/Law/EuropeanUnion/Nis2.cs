using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>NIS2, Directive (EU) 2022/2555: transposition by 2024-10-17. What national law makes of articles 21 and 22 is not in the sheets; nothing on location. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 3.4.</summary>
internal static class Nis2
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-nis2-2022-2555"),
        Title = new("NIS2 Directive (EU) 2022/2555", "Directive (UE) 2022/2555 (SRI 2)"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Directive,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.4: transposition date settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Security of the supply chain and coordinated risk assessments; no rule on location.", "Sécurité de la chaîne d'approvisionnement et évaluations coordonnées des risques ; aucune règle de localisation."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 12, 14), "fact sheet on Europe, section (a)"),
            Event(LifeEventKind.Published, Day(2022, 12, 27), "fact sheet on Europe, section (a)"),
            Event(LifeEventKind.InForce, Day(2023, 1, 16), Day(2022, 12, 27), "fact sheet on Europe, section 3.4"),
            Event(LifeEventKind.Applicable, Day(2024, 10, 18), Day(2022, 12, 27), "fact sheet on Europe, section (a): transposition by 2024-10-17, settled public fact"),
        ],
    };
}
