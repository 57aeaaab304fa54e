using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Implementing Decision (EU) 2021/914 of 4 June 2021: standard contractual clauses, in force 2021-06-27; GDPR chapter V asks for them by its own version from that day. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.3.</summary>
internal static class ClausesDecision2021914
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-scc-2021-914"),
        Title = new("Implementing Decision (EU) 2021/914 on standard contractual clauses", "Décision d'exécution (UE) 2021/914 relative aux clauses contractuelles types"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = ["OJ L 199 of 7 June 2021; fact sheet on Europe, section 2.3: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Standard contractual clauses for transfers to third countries.", "Clauses contractuelles types pour les transferts vers des pays tiers."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 6, 4), "OJ L 199"),
            Event(LifeEventKind.Published, Day(2021, 6, 7), "OJ L 199"),
            Event(LifeEventKind.InForce, Day(2021, 6, 27), Day(2021, 6, 7), "OJ L 199"),
        ],
    };
}
