using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Court of Justice, 6 October 2015, C-362/14 Schrems I: Safe Harbour is invalid; the end stands in the life of that decision. Settled public fact, grade B (its ECLI is grade D and not given); checked on 2026-10-01. Source: fact sheet on Europe, section 2.2.</summary>
internal static class JudgmentC36214
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-362-14"),
        Title = new("Court of Justice, 6 October 2015, Schrems I", "Cour de justice, 6 octobre 2015, Schrems I"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-362/14")],
        Sources = ["fact sheet on Europe, section 2.2: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The Safe Harbour decision is invalid.", "La décision relative à la sphère de sécurité est invalide."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2015, 10, 6), "judgment of 6 October 2015"),
        ],
    };
}
