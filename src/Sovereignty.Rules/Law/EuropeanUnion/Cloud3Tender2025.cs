using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Cloud III tender of October 2025 (10 October per one source). What it demanded of bidders concerns that tender alone. Grade C; checked on 2026-10-01. Source: fact sheet on Europe, section 1.1.</summary>
internal static class Cloud3Tender2025
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cloud3-tender-2025"),
        Title = new("Cloud III dynamic purchasing system: tender", "Système d'acquisition dynamique Cloud III : appel d'offres"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["thorstenmeyerai.com", "iguru.gr"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Tender of EUR 180 million over six years, up to four framework contracts; its minimum level is reported as SEAL-2.", "Marché de 180 millions d'euros sur six ans, jusqu'à quatre accords-cadres ; son niveau minimal serait SEAL-2."),
        Events =
        [
            Event(LifeEventKind.Published, UncertainDay.Between(Day(2025, 10, 1), Day(2025, 10, 31)), Day(2025, 10, 31), "thorstenmeyerai.com; iguru.gr") with { Confidence = Confidence.C },
        ],
    };
}
