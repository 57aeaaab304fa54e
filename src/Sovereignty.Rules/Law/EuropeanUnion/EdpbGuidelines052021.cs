using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>EDPB Guidelines 05/2021, version 2.0 of 14 February 2023: remote access from a third country counts as a transfer. Grade D: it decides nothing; GDPR chapter V asks the question openly. Checked on 2026-10-01. Source: fact sheet on Europe, section 2.1.</summary>
internal static class EdpbGuidelines052021
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-edpb-gl-05-2021"),
        Title = new("EDPB Guidelines 05/2021 on the notion of transfer", "Lignes directrices 05/2021 du CEPD sur la notion de transfert"),
        Issuer = "European Data Protection Board",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 2.1: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Remote access from a third country counts as a transfer.", "Un accès à distance depuis un pays tiers vaut transfert."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2023, 2, 14), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
