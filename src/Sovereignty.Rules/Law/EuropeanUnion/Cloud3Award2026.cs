using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Cloud III award, announced on 2026-04-17. An outcome, no rule. Grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 1.6.</summary>
internal static class Cloud3Award2026
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cloud3-award-2026"),
        Title = new("Cloud III dynamic purchasing system: award", "Système d'acquisition dynamique Cloud III : attribution"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["machineherald-io", "eutoday.net", "belibre.be"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Four framework contracts: Post Telecom, STACKIT, Scaleway, Proximus.", "Quatre accords-cadres : Post Telecom, STACKIT, Scaleway, Proximus."),
        Events =
        [
            Event(LifeEventKind.Published, Day(2026, 4, 17), "machineherald-io; eutoday.net; belibre.be"),
        ],
    };
}
