using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Data Act, article 28: published jurisdiction of infrastructure. Its content is grade D, so no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 3.1.</summary>
internal static class DataActArticle28
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-data-act-art28"),
        Title = new("Data Act, article 28", "Règlement sur les données, article 28"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.1: from memory; consistent with dataactkit.eu"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Providers publish the jurisdiction to which each service's infrastructure is subject and describe their measures.", "Les fournisseurs publient la juridiction dont relève l'infrastructure de chaque service et décrivent leurs mesures."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2024, 1, 11), "settled public fact"),
            Event(LifeEventKind.Applicable, Day(2025, 9, 12), Day(2024, 1, 11), "settled public fact"),
        ],
    };
}
