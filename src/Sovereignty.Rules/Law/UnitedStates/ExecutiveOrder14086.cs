using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Executive Order 14086 of 7 October 2022 with 28 CFR 201: necessity, proportionality and two-level redress. It mitigates and gives no power; it is
/// the ground of the adequacy decision of 2023 and says nothing of data that stays with a host in the Union. Grade B; checked on 2026-06-24.
/// Revocable by the President. Source: fact sheet on third countries, section 1.6.
/// </summary>
internal static class ExecutiveOrder14086
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-eo-14086"),
        Title = new("Executive Order 14086", "Décret présidentiel 14086 (Executive Order)"),
        Issuer = "President of the United States",
        Kind = InstrumentKind.ExecutiveOrder,
        Identifiers = [new("EO", "14086"), new("CFR", "28 CFR 201")],
        Sources = ["privacyacrossborders 2025-09-04", "streamlex", "EUR-Lex C/2025/6610"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Signals intelligence is bound to what is necessary and proportionate, with redress for persons of qualifying States.", "Le renseignement d'origine électromagnétique est limité au nécessaire et au proportionné, avec une voie de recours pour les personnes d'États éligibles."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2022, 10, 7), "privacyacrossborders 2025-09-04"),
        ],
    };
}
