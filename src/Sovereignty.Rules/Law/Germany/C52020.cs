using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>C5:2020 of the BSI, for audit periods that end on 2021-02-15 or later; replaced on 2026-04-07, last usable audit period unknown. What accepts its attestations stands in § 393 SGB V. Grade A; checked on 2026-10-01. Source: fact sheet on Europe, section (a).</summary>
internal static class C52020
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("de-c5-2020"),
        Title = new("BSI C5:2020", "BSI C5:2020"),
        Issuer = "BSI (Germany)",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["BSI archive page"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Criteria for attestations of cloud security: transparency on location and jurisdiction, nothing on ownership.", "Critères d'attestation de la sécurité en nuage : transparence sur le lieu et la juridiction, rien sur la détention."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2021, 2, 15), "BSI archive page: audit periods that end on 2021-02-15 or later"),
            Event(LifeEventKind.Superseded, Day(2026, 4, 7), "clarus.news; newsdirectory3; sipoch") with { Cause = InstrumentId.Of("de-c5-2026") },
        ],
    };
}
