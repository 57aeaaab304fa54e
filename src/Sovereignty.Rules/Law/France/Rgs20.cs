using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// RGS v2.0, arrêté of 13 June 2014. Known from memory (grade D), so it decides nothing and has no provision. Checked on 2026-10-01.
/// </summary>
internal static class Rgs20
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-rgs-2-0"),
        Title = new("General security framework (RGS), version 2.0", "Référentiel général de sécurité (RGS), version 2.0"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Order,
        Identifiers = [],
        Sources = ["fact sheet on France, section 9: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Trust functions and homologation of the administrations' systems; no rule on the place of hosting.", "Fonctions de confiance et homologation des systèmes des administrations ; aucune règle sur le lieu d'hébergement."),
        Events = [Event(LifeEventKind.Adopted, Day(2014, 6, 13), "fact sheet on France, section 9") with { Confidence = Confidence.D }],
    };
}
