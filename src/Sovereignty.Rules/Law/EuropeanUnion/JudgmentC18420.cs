using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Court of Justice, 1 August 2022, C-184/20 OT: data from which a special category can be inferred falls under GDPR article 9, and for no other regime
/// here. Effective as the Regulation that it interprets, known from 2022-08-01. Grade B (settled public fact; its ECLI is grade D and not given); checked on 2026-10-01.
/// </summary>
internal static class JudgmentC18420
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-184-20"),
        Title = new("Court of Justice, 1 August 2022, OT", "Cour de justice, 1er août 2022, OT"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-184/20")],
        Sources = ["fact sheet on Europe, section 2.2: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Data that reveals a special category indirectly, by inference, is data of that category for GDPR article 9.", "Des données qui révèlent indirectement, par déduction, une catégorie particulière relèvent de cette catégorie pour l'article 9 du RGPD."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2018, 5, 25), Day(2022, 8, 1), "judgment of 1 August 2022; effective as the Regulation"),
            Event(LifeEventKind.Adopted, Day(2022, 8, 1), "settled public fact"),
        ],
        Provisions =
        [
            new Inference
            {
                Id = ProvisionId.Of("eu-cjeu-c-184-20-inference"),
                Article = "",
                Confidence = Confidence.B,
                Category = DataCategories.Health,
                Regimes = [Gdpr.Article9Regime],
                When = new DataCountsAs(DataCategories.HealthDerivable),
                Paraphrase = new("data from which health can be inferred is data concerning health for GDPR article 9", "des données dont la santé peut être déduite sont des données concernant la santé pour l'article 9 du RGPD"),
            },
        ],
    };
}
