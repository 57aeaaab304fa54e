using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>European Health Data Space, article 86 (primary use). Wording grade D: no provision decides, and nothing applies before 2027; checked on 2026-10-01. Source: fact sheet on Europe, section 3.5.</summary>
internal static class HealthDataSpaceArticle86
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-ehds-art86"),
        Title = new("European Health Data Space, article 86", "Espace européen des données de santé, article 86"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.5: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The Regulation does not preclude national rules that keep data of primary use in the Union; a permission for Member States, not a duty.", "Le règlement n'empêche pas des règles nationales de conservation dans l'Union pour l'utilisation primaire ; une faculté des États membres, non une obligation."),
        Events = [],
    };
}
