using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Data Governance Act, Regulation (EU) 2022/868, article 31. Grade D: no provision decides; checked on 2026-10-01. Source: fact sheet on Europe, section 3.2.</summary>
internal static class DataGovernanceAct
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-dga-2022-868"),
        Title = new("Data Governance Act, Regulation (EU) 2022/868", "Règlement (UE) 2022/868 sur la gouvernance des données"),
        Issuer = "European Parliament and Council",
        Kind = InstrumentKind.Regulation,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 3.2: from memory; kennedyslaw.com on its proposed repeal"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Re-users, intermediaries and altruism bodies protect non-personal data against third-country access.", "Les réutilisateurs, intermédiaires et organisations altruistes protègent les données à caractère non personnel contre l'accès de pays tiers."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2022, 5, 30), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Published, Day(2022, 6, 3), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.InForce, Day(2022, 6, 23), Day(2022, 6, 3), "from memory") with { Confidence = Confidence.D },
            Event(LifeEventKind.Applicable, Day(2023, 9, 24), Day(2022, 6, 3), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
