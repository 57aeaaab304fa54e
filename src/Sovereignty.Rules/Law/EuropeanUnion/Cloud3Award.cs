using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>The award of the Cloud III contracts, announced on 17 April 2026. Scores were not published; the levels of the four are known from one source each and are no facts about them. Grade B (names and date); checked on 2026-10-01. Source: fact sheet on Europe, section 1.6.</summary>
internal static class Cloud3Award
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cloud3-award-2026"),
        Title = new("Award of the Cloud III contracts", "Attribution des contrats Cloud III"),
        Issuer = "European Commission (DG DIGIT)",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["machineherald-io.pages.dev, 18 April 2026", "eutoday.net", "lowdown.today", "fact sheet on Europe, section 1.6"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new(
            "Four contracts, to Post Telecom, STACKIT, Scaleway and Proximus with their partners; each offer is reported to have cleared the minimum level.",
            "Quatre contrats, attribués à Post Telecom, STACKIT, Scaleway et Proximus avec leurs partenaires ; chaque offre aurait atteint le niveau minimal."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2026, 4, 17), "eutoday.net; belibre.be"),
            Event(LifeEventKind.InForce, Day(2026, 4, 17), "announced on that day: eutoday.net; belibre.be"),
        ],
    };
}
