using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Opinion of the University of Cologne for the German Ministry of the Interior, March 2025, public in December 2025: control decides, not place; a
/// parent in the United States suffices; firms of the Union can be caught through business links. Not binding. Grade B; checked on 2026-06-22. A
/// source of readings, no law. Source: fact sheet on third countries, section 1.4.
/// </summary>
internal static class KoelnOpinion
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-koeln-bmi-2025"),
        Title = new("Cologne opinion for the BMI (Germany), 2025", "Avis de Cologne pour le BMI (Allemagne), 2025"),
        Issuer = "University of Cologne (Germany)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["heise.de/-11111043", "itmagazine.ch 86187", "rakoellner.de, December 2025", "blog.securecloud.de"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("The control of a parent in the United States suffices; purely European firms can be caught through relevant business links; encryption by the provider does not lift the duty.", "Le contrôle d'une société mère aux États-Unis suffit ; des entreprises purement européennes peuvent être atteintes par des liens d'affaires ; le chiffrement par le prestataire ne lève pas l'obligation."),
        Events =
        [
            Event(LifeEventKind.Adopted, UncertainDay.Between(Day(2025, 3, 1), Day(2025, 3, 31)), Day(2025, 12, 31), "dated March 2025"),
            Event(LifeEventKind.Published, UncertainDay.Between(Day(2025, 12, 1), Day(2025, 12, 31)), Day(2025, 12, 31), "freedom of information, December 2025"),
        ],
    };
}
