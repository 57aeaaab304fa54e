using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The implementation guidance of 1 June 2026 with the sovereignty assessment calculator annexed to it: 48 ladders, the levels, a second set of weights, captioned
/// as examples. Grade B: public transcriptions; the workbook itself was not read. Checked on 2026-10-01. Source: fact sheet on Europe, sections 1.1 to 1.5.
/// </summary>
internal static class SovereigntyCalculator2026
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-csf-calculator-2026-06-01"),
        Title = new("Cloud Sovereignty Framework, implementation guidance and calculator of 1 June 2026", "Cadre de souveraineté du nuage (Cloud Sovereignty Framework), guide d'application et calculateur du 1er juin 2026"),
        Issuer = "European Commission (DG DIGIT)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["brusselstimes.com/2165718", "scrydon.com, 2 June 2026", "cirran.eu, 9 June 2026", "public transcriptions of the workbook", "fact sheet on Europe, section 1"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new(
            "Says how the framework is applied: the points and the level of every answer. Points are divided by 1000 throughout; the level is the lowest of all answers. Buyers may adapt answers and weights.",
            "Dit comment le cadre s'applique : les points et le niveau de chaque réponse. Les points sont toujours divisés par 1000 ; le niveau est le plus bas de toutes les réponses. L'acheteur peut adapter réponses et pondération."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2026, 6, 1), "brusselstimes.com/2165718; scrydon.com"),
            Event(LifeEventKind.InForce, Day(2026, 6, 1), "usable from its publication on"),
        ],
        Provisions =
        [
            new Scale
            {
                Id = ProvisionId.Of("eu-csf-calculator-2026-06-01-ladders"),
                Article = "",
                Confidence = Confidence.B,
                Name = SovereigntyFramework121.Scale,
                Divisor = 1000m,
                Levels =
                [
                    new(0, "SEAL-0", new("No Sovereignty", "aucune souveraineté")),
                    new(1, "SEAL-1", new("Jurisdictional Sovereignty", "souveraineté juridictionnelle")),
                    new(2, "SEAL-2", new("Data Sovereignty", "souveraineté des données")),
                    new(3, "SEAL-3", new("Technological Sovereignty", "souveraineté technologique")),
                    new(4, "SEAL-4", new("Full Digital Sovereignty", "souveraineté numérique complète")),
                ],
                Objectives = SovereigntyLadders.All,
                Paraphrase = new(
                    "Of each of 48 criteria the answer gives points and a level. The third level, Technological Sovereignty here, is called Digital Resilience in v1.2.1.",
                    "À chacun des 48 critères, la réponse donne des points et un niveau. Le troisième niveau, « souveraineté technologique » ici, s'appelle « résilience numérique » dans la v1.2.1."),
            },
            SovereigntyFramework121.Weights("eu-csf-calculator-2026-06-01-weights", "", new("weights of the calculator of 1 June 2026, captioned as examples", "pondération du calculateur du 1er juin 2026, donnée à titre d'exemple"), 20, 10, 10, 15, 10, 15, 15, 5),
        ],
    };
}
