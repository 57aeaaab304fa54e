using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code du patrimoine, L111-1 2°, from 2004-02-24 through 2020-12-08: all public archives were national treasures, so their export was barred (L111-7). Grade
/// A(m); read in the state of 2026-04-03. A note of 2016 that called non-sovereign cloud unlawful on this ground was withdrawn (grade C, nextinpact 108133,
/// 2019): that storing abroad is an export is therefore the library's reading, said as a caveat.
/// </summary>
internal static class PatrimoineL1111Old
{
    private static readonly ProvisionId Treasure = ProvisionId.Of("fr-patrimoine-l111-1-old-export");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-patrimoine-l111-1-old"),
        Title = new("Heritage Code, L111-1 2°, as it stood through 2020-12-08", "Code du patrimoine, L111-1 2°, dans sa rédaction en vigueur jusqu'au 2020-12-08"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03", "nextinpact 108133"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("All public archives are national treasures, which may not be exported.", "Toutes les archives publiques sont des trésors nationaux, qui ne peuvent être exportés."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2004, 2, 24), "consolidated codes, public mirror"),
            Event(LifeEventKind.Superseded, Day(2020, 12, 9), "consolidated codes, public mirror: version history") with { Cause = InstrumentId.Of("fr-patrimoine-l111-1"), Confidence = Confidence.AMirror },
        ],
        Provisions =
        [
            FrenchTerms.NationalTerritoryOf("fr-patrimoine-l111-1-old", ""),
            new Obligation
            {
                Id = Treasure,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.PublicArchives,
                Versions =
                [
                    new()
                    {
                        Id = Treasure,
                        Confidence = Confidence.AMirror,
                        Paraphrase = new("Public archives, national treasures all of them, do not leave the national territory.", "Les archives publiques, toutes trésors nationaux, ne quittent pas le territoire national."),
                        Applies = Caveated.Of(PatrimoineL2114.CarriesPublicArchives, PatrimoineL1111.StoringAbroadIsExporting),
                        Requires = new StoredIn(FrenchTerms.NationalTerritory),
                    },
                ],
            },
        ],
    };
}
