using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>European Health Data Space, article 87 (secondary use). Wording grade D: no provision decides, and nothing applies before 2027; checked on 2026-10-01. Source: fact sheet on Europe, section 3.5.</summary>
internal static class HealthDataSpaceArticle87
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-ehds-art87"),
        Title = new("European Health Data Space, article 87", "Espace européen des données de santé, article 87"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.5: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Access bodies, trusted holders and the Union service store and process in the Union for secondary use, or in an adequate third country.", "Organismes d'accès, détenteurs de confiance et service de l'Union stockent et traitent dans l'Union pour l'utilisation secondaire, ou dans un pays tiers adéquat."),
        Events = [],
    };
}
