using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// DINUM's vade-mecum on data sensitivity, PDF dated 2026-02-04. Landing page grade A, date grade C; guidance without binding force. Its examples and
/// their conclusions were not seen, so none are encoded; its method (the body finds case by case) is what harms and categories record. Checked on
/// 2026-10-01.
/// </summary>
internal static class DinumVadeMecum202602
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-dinum-vademecum-2026-02"),
        Title = new("Vade-mecum of DINUM on the sensitivity of data within article 31", "Vade-mecum de la DINUM sur la sensibilité des données au sens de l'article 31"),
        Issuer = "DINUM (France)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["numerique.gouv.fr/offre-accompagnement/reference-vade-mecum-sensibilite-donnees", "numerique.gouv.fr/documents/244 (public transcription)", "clubic 599227"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The administrator of the data judges its particular sensitivity case by case; a trusted offer is not always required.", "L'administrateur des données apprécie leur sensibilité particulière au cas par cas ; une offre de confiance n'est pas toujours exigée."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 2, 4), "PDF of that day (public transcription)") with { Confidence = Confidence.C },
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2026, 2, 4), Day(2026, 2, 28)), Day(2026, 2, 4), "fact sheet on France, section (a): 2026-02"),
        ],
    };
}
