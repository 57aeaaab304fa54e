using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code du patrimoine, R212-23 2°, through 2020-12-31: approved depositaries keep archives on national territory; removed 2021-01-01. Grade A(m); its first day,
/// before 2018, is not in the sheets; read in the state of 2026-04-03. It is asked of every third party that keeps public archives on deposit: only approved
/// ones may (L212-4), and the lack of approval must not free from the place.
/// </summary>
internal static class PatrimoineR21223
{
    private static readonly ProvisionId Place = ProvisionId.Of("fr-patrimoine-r212-23-place");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-patrimoine-r212-23"),
        Title = new("Heritage Code, R212-23 2°, as it stood through 2020-12-31", "Code du patrimoine, R212-23 2°, dans sa rédaction en vigueur jusqu'au 2020-12-31"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Decree,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Approved depositaries keep the archives on national territory.", "Les dépositaires agréés conservent les archives sur le territoire national."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2017, 12, 31)), Day(2004, 2, 24), "before 2018; first day not in the sheets"),
            Event(LifeEventKind.Repealed, Day(2021, 1, 1), "consolidated codes, public mirror: removed 2021-01-01") with { Confidence = Confidence.AMirror },
        ],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-patrimoine-r212-23", ""),
            new Obligation
            {
                Id = Place,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.PublicArchives,
                Versions =
                [
                    new()
                    {
                        Id = Place,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("Whoever keeps public archives on deposit keeps them on national territory.", "Quiconque conserve des archives publiques en dépôt les conserve sur le territoire national."),
                        Applies = PatrimoineL2124.OnDeposit & PatrimoineL2114.CarriesPublicArchives,
                        Requires = new StoredIn(FrenchTerms.NationalTerritory),
                    },
                ],
            },
        ],
    };
}
