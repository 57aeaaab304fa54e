using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Data Act, Regulation (EU) 2023/2854, article 32(1): measures against third-country access to non-personal data kept in the Union. In force 2024-01-11,
/// applies from 2025-09-12 (settled public fact, grade B); article 32 grade A-; checked on 2026-10-01. Paragraphs 2 to 5 speak of the answer to a request and are
/// not asked; there is no duty of location. Sources: legalviz.eu/da/article/32; fact sheet on Europe, section 3.1.
/// </summary>
internal static class DataAct
{
    private static readonly ProvisionId Article32 = ProvisionId.Of("eu-data-act-art32");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-data-act-2023-2854"),
        Title = new("Data Act, Regulation (EU) 2023/2854", "Règlement (UE) 2023/2854 sur les données"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [new("ELI", "reg/2023/2854")],
        Sources = ["legalviz.eu/da/article/32", "bundesnetzagentur.de", "fact sheet on Europe, section 3.1"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Providers of data-processing services protect non-personal data kept in the Union against access by third countries.", "Les fournisseurs de services de traitement protègent les données à caractère non personnel conservées dans l'Union contre l'accès de pays tiers."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 12, 13), "fact sheet on Europe, section (a)"),
            Event(LifeEventKind.Published, Day(2023, 12, 22), "OJ L of 22 December 2023"),
            Event(LifeEventKind.InForce, Day(2024, 1, 11), Day(2023, 12, 22), "settled public fact"),
            Event(LifeEventKind.Applicable, Day(2025, 9, 12), Day(2023, 12, 22), "settled public fact"),
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Article32,
                Article = "art. 32",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.NonPersonalData,
                ExemptFromStaticCheck = "article 32 protects only data kept in the Union: one place there is enough to be protected, and another place elsewhere takes nothing away",
                Versions =
                [
                    new()
                    {
                        Id = Article32,
                        Confidence = Confidence.B,
                        Paraphrase = new("Who offers a cloud service takes technical, organisational and legal measures against third-country access to non-personal data kept in the Union that would conflict with the law there.", "Qui offre un service d'informatique en nuage prend des mesures techniques, organisationnelles et juridiques contre un accès de pays tiers, contraire au droit de l'Union, aux données à caractère non personnel qui y sont conservées."),
                        Applies = EuropeanTerms.CommercialCloud & new CarriesData(!EuropeanTerms.Personal) & new StoredPartlyIn(EuropeanTerms.Union),
                        Requires = EuropeanTerms.Undertakes("measures-against-third-country-access-to-non-personal-data"),
                    },
                ],
            },
        ],
    };
}
