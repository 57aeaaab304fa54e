using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Circular 6519/SG of 5 February 2026 on the State's digital procurement. Grade B; checked on 2026-10-01. Its order of selection aims and its definition of
/// sovereignty (immunity, substitution, mastery of key technology) guide a buyer's choice and are no test of one arrangement; what it restates for
/// article 31 data is. Sources: mondaq 1755726 and 1756294; clubic 599227; usine-digitale; Légifrance cir_45649.
/// </summary>
internal static class Circular6519Sg
{
    private static readonly ProvisionId Purchase = ProvisionId.Of("fr-circ-6519-sg-secnumcloud");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-circ-6519-sg"),
        Title = new("Circular no. 6519/SG of 5 February 2026 on the State's digital procurement", "Circulaire n° 6519/SG du 5 février 2026 relative aux achats numériques de l'État"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [new("number", "6519/SG"), new("Légifrance circulaire", "45649")],
        Sources = ["mondaq 1755726", "mondaq 1756294", "clubic 599227", "usine-digitale"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Sovereignty is the second aim of selection after business performance; SecNumCloud is asked for article 31 data, health data included.", "La souveraineté est le deuxième objectif de sélection après la performance métier ; SecNumCloud est exigé pour les données de l'article 31, données de santé comprises."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 2, 5), "mondaq 1755726"),
            Event(LifeEventKind.InForce, Day(2026, 2, 5), "mondaq 1755726; clubic 599227"),
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Purchase,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new()
                    {
                        Id = Purchase,
                        Confidence = Confidence.B,
                        Paraphrase = new("A cloud service that the State buys from 2026-02-05 on for data of particular sensitivity within article 31, health data included, is SecNumCloud-qualified.", "Un service d'informatique en nuage que l'État achète à partir du 2026-02-05 pour des données d'une sensibilité particulière au sens de l'article 31, données de santé comprises, est qualifié SecNumCloud."),
                        Applies = new InRole(PartyRole.CloudUser, FrenchTerms.France, [PartyKind.StateAdministration])
                            & FrenchTerms.CommercialCloud
                            & new CarriesData(FrenchTerms.ParticularlySensitive & FrenchTerms.BreachHarms)
                            & !new SignedBefore(Day(2026, 2, 5)),
                        Requires = SecNumCloud32.QualifiedInSomeVersion,
                        Exemptions =
                        [
                            new(
                                new("derogation from article 31, which the circular restates", "dérogation à l'article 31, que la circulaire rappelle"),
                                Article31.Derogation),
                        ],
                    },
                ],
            },
        ],
    };
}
