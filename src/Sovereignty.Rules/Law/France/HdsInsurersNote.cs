using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// A note of the Ministry of Health, reported on 2019-01-16: insurers are outside the duty of certified hosting; the FAQ of ANS is consistent. Grade B;
/// checked on 2026-10-01. What it changes stands in CSP L1111-8 as a version from that day.
/// </summary>
internal static class HdsInsurersNote
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-hds-insurers"),
        Title = new("Note of the Ministry of Health on health insurers and certified hosting", "Note du ministère de la Santé sur les assureurs maladie et l'hébergement certifié"),
        Issuer = "Ministry of Health (France)",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["mind.eu.com 2019-01-16", "esante.gouv.fr, FAQ"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The duty of certified hosting does not cover compulsory or complementary health insurers.", "L'obligation d'hébergement certifié ne couvre pas les assureurs maladie, obligatoires ou complémentaires."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2019, 1, 16)), Day(2019, 1, 16), "mind.eu.com: reported on 2019-01-16")],
    };
}
