using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code du patrimoine, L111-1 2°, since 2020-12-09: only public archives kept after selection (L212-2, L212-3) are national treasures. Grade A(m); the amending
/// statute and its day are known from memory only and left out. Read in the state of 2026-04-03.
/// </summary>
internal static class PatrimoineL1111
{
    private static readonly ProvisionId Treasure = ProvisionId.Of("fr-patrimoine-l111-1-export");

    /// <summary>What every answer under L111-1 rests on.</summary>
    public static Text StoringAbroadIsExporting { get; } = new(
        "storing public archives abroad is taken as exporting them; a note of 2016 that said so of cloud services was withdrawn",
        "conserver des archives publiques à l'étranger est tenu pour une exportation ; une note de 2016 en ce sens sur le nuage a été retirée");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-patrimoine-l111-1"),
        Title = new("Heritage Code, L111-1 2°", "Code du patrimoine, L111-1 2°"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("Public archives kept after selection are national treasures, which may not be exported.", "Les archives publiques conservées après sélection sont des trésors nationaux, qui ne peuvent être exportés."),
        Events = [Event(LifeEventKind.InForce, Day(2020, 12, 9), "consolidated codes, public mirror: version history") with { Confidence = Confidence.AMirror }],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-patrimoine-l111-1", ""),
            new Obligation
            {
                Id = Treasure,
                Article = "L111-1 2°",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.PublicArchives,
                Versions =
                [
                    new()
                    {
                        Id = Treasure,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("Public archives kept after selection do not leave the national territory.", "Les archives publiques conservées après sélection ne quittent pas le territoire national."),
                        Applies = Caveated.Of(
                            new SeatedIn(PartyRole.Responsible, FrenchTerms.France) & new CarriesData(new ArchiveIs([ArchiveStatus.Selected])),
                            StoringAbroadIsExporting),
                        Requires = new StoredIn(FrenchTerms.NationalTerritory),
                    },
                ],
            },
        ],
    };
}
