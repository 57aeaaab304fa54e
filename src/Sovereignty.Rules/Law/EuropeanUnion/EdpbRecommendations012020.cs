using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>EDPB Recommendations 01/2020, version 2.0 of 18 June 2021: supplementary measures. Whether measures are effective is a fact of the transfer. Grade B; checked on 2026-10-01. Sources: fact sheet on Europe, section 2.3; fact sheet on third countries, section 3.1.</summary>
internal static class EdpbRecommendations012020
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-edpb-rec-01-2020"),
        Title = new("EDPB Recommendations 01/2020 on supplementary measures", "Recommandations 01/2020 du CEPD sur les mesures supplémentaires"),
        Issuer = "European Data Protection Board",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["public copy of version 2.0; jiscinvolve"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Which supplementary measures may make up for the law of a destination; where a processor needs data in the clear, none is found effective.", "Quelles mesures supplémentaires peuvent pallier le droit de destination ; lorsqu'un sous-traitant a besoin des données en clair, aucune n'est jugée efficace."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 6, 18), "public copy of version 2.0"),
            Event(LifeEventKind.InForce, Day(2021, 6, 18), "public copy of version 2.0; guidance"),
        ],
    };
}
