using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Cybersecurity Act, Regulation (EU) 2019/881. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 3.4.</summary>
internal static class CybersecurityAct
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-csa-2019-881"),
        Title = new("Cybersecurity Act, Regulation (EU) 2019/881", "Règlement (UE) 2019/881 sur la cybersécurité"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.4: from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Frame of European certification schemes; none for cloud services exists.", "Cadre des schémas européens de certification ; aucun n'existe pour les services en nuage."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2019, 4, 17), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Published, Day(2019, 6, 7), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.InForce, Day(2019, 6, 27), Day(2019, 6, 7), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
