using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The European Commission's Cloud Sovereignty Framework, version 1.2.1 of October 2025, annexed to the Cloud III tender: eight objectives, five levels, weights.
/// It says how the score is formed and defines no ladder; those came with the calculator of 1 June 2026. A procurement annex: no certification, no binding law.
/// Grade B (dates; weights A-/B); checked on 2026-10-01. Source: fact sheet on Europe, sections 1.1, 1.2 and 1.5.
/// </summary>
internal static class SovereigntyFramework121
{
    public static ScaleId Scale { get; } = ScaleId.Of("eu-csf");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-csf-1-2-1"),
        Title = new("Cloud Sovereignty Framework, version 1.2.1", "Cadre de souveraineté du nuage (Cloud Sovereignty Framework), version 1.2.1"),
        Issuer = "European Commission (DG DIGIT)",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("version", "1.2.1 of October 2025")],
        Sources = ["commission.europa.eu/document/download/09579818-64a6-4dd5-9577-446ab6219113_en, as quoted by the MISP taxonomy", "safespring.com", "digitalpolicyalert.org/event/34607", "fact sheet on Europe, section 1"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new(
            "Grades how far cloud services are under European control, on eight objectives: a level, which is the lowest reached, and a weighted score. Whoever buys sets the minimum level.",
            "Gradue le contrôle européen des services en nuage selon huit objectifs : un niveau, le plus bas atteint, et une note pondérée. L'acheteur fixe le niveau minimal."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2025, 10, 20), "safespring.com; digitalpolicyalert.org/event/34607"),
            Event(LifeEventKind.InForce, Day(2025, 10, 20), "published with the announcement of the tender; usable from then on"),
        ],
        Provisions =
        [
            Weights("eu-csf-1-2-1-weights", "section 5", new("weights of v1.2.1, October 2025", "pondération de la v1.2.1, octobre 2025"), 15, 10, 10, 15, 20, 15, 10, 5),
        ],
    };

    /// <summary>The weights of the eight objectives, in their order and in percent.</summary>
    public static ScaleWeights Weights(string id, string article, Text label, params decimal[] percents) => new()
    {
        Id = ProvisionId.Of(id),
        Article = article,
        Confidence = Confidence.B,
        Scale = Scale,
        Label = label,
        Weights = [.. SovereigntyLadders.All.Zip(percents, (objective, percent) => new ScaleWeight(objective.Id, percent))],
    };
}
