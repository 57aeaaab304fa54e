using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Regulation (EU) 2016/679 (GDPR), articles 4(15), 9, 28 and 44 to 49. In force 2016-05-24, applies from 2018-05-25. Settled public fact, grade B; checked on 2026-10-01.
/// CELEX 32016R0679. Source: fact sheet on Europe, section 2.1.
/// </summary>
internal static class Gdpr
{
    private static readonly ProvisionId Article9 = ProvisionId.Of("eu-gdpr-2016-679-art9");

    /// <summary>The regime of article 9.</summary>
    public static RegimeId Article9Regime { get; } = RegimeId.Of("gdpr-art9");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-gdpr-2016-679"),
        Title = new("Regulation (EU) 2016/679 (GDPR)", "Règlement (UE) 2016/679 (RGPD)"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [new("CELEX", "32016R0679")],
        Sources = ["OJ L 119 of 4 May 2016; fact sheet on Europe, section 2.1: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Protection of personal data; data concerning health is a special category; processors work under contract; transfers to third countries need a basis. It has no rule on where data is kept.", "Protection des données à caractère personnel ; les données concernant la santé forment une catégorie particulière ; les sous-traitants agissent par contrat ; les transferts vers des pays tiers exigent un fondement. Il ne fixe aucune règle de localisation."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2016, 4, 27), "OJ L 119"),
            Event(LifeEventKind.Published, Day(2016, 5, 4), "OJ L 119"),
            Event(LifeEventKind.InForce, Day(2016, 5, 24), Day(2016, 5, 4), "OJ L 119"),
            Event(LifeEventKind.Applicable, Day(2018, 5, 25), Day(2016, 5, 4), "OJ L 119"),
        ],
        Provisions =
        [
            new Inference
            {
                Id = ProvisionId.Of("eu-gdpr-2016-679-art4-15"),
                Article = "art. 4(15)",
                Confidence = Confidence.B,
                Category = DataCategories.HealthDerivable,
                When = (new DataCountsAs(DataCategories.Administrative) | new DataCountsAs(DataCategories.Financial))
                    & new DataIs(DataTrait.IdentifiesPersons)
                    & new DataIs(DataTrait.RevealsReimbursedCare),
                Paraphrase = new("the provision of care reveals information about health: administrative and financial data of identified persons that shows reimbursed care lets illness be inferred", "la prestation de soins révèle des informations sur la santé : des données administratives et financières de personnes identifiées qui montrent des soins remboursés permettent de déduire une maladie"),
            },
            new Obligation
            {
                Id = Article9,
                Article = "art. 9",
                About = SubjectKind.DataSet,
                Force = Force.Binding,
                Matter = Matter.PersonalData,
                Versions =
                [
                    new()
                    {
                        Id = Article9,
                        Confidence = Confidence.B,
                        Paraphrase = new("Data concerning health is processed only on a ground of article 9(2).", "Les données concernant la santé ne sont traitées que sur un fondement de l'article 9, paragraphe 2."),
                        Applies = new DataIs(DataTrait.IdentifiesPersons) & new DataCountsAs(DataCategories.Health, Article9Regime),
                        Requires = new HasArticle9Ground(),
                    },
                ],
            },
            GdprProcessors.Contract,
            GdprArea.Provision,
            GdprTransfers.EachTransfer,
            GdprTransfers.RemoteAccess,
        ],
    };
}
