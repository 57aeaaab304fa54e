using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The Commission's Cloud III tender of October 2025. Its minimum, SEAL-2 on the framework as a whole, binds those who bid in it and nobody else; whether a service is
/// offered under a tender is not among the facts, so the minimum stands here in words only and a buyer who adopts it writes the obligation. Grades: B that it opened in October 2025 (the 10th: C), C for the minimum; checked on 2026-10-01. Source: fact sheet on Europe, sections 1.1, 1.5 and (d).
/// </summary>
internal static class Cloud3Tender
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cloud3-tender-2025"),
        Title = new("Cloud III tender of the European Commission", "Appel d'offres Cloud III de la Commission européenne"),
        Issuer = "European Commission (DG DIGIT)",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["thorstenmeyerai.com", "iguru.gr", "lowdown.today", "fact sheet on Europe, section 1"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new(
            "EUR 180 million over six years, up to four framework contracts, for the institutions of the Union. An offer below SEAL-2 was rejected; minima for single objectives are not known.",
            "180 millions d'euros sur six ans, jusqu'à quatre contrats-cadres, pour les institutions de l'Union. Une offre sous SEAL-2 était rejetée ; on ne connaît pas de minimum par objectif."),
        Events =
        [
            Event(LifeEventKind.Published, UncertainDay.Between(Day(2025, 10, 1), Day(2025, 10, 31)), Day(2025, 10, 20), "October 2025: iguru.gr; the 10th: thorstenmeyerai.com"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2025, 10, 1), Day(2025, 10, 31)), Day(2025, 10, 20), "opened in October 2025: iguru.gr; the 10th: thorstenmeyerai.com"),
        ],
    };
}
