using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Court of Justice, 16 July 2020, C-311/18 Schrems II: the Privacy Shield is invalid at once; clauses stay valid, but whoever sends data verifies. Its effects stand in the lives of that decision and of the GDPR. Grade B (its ECLI is grade D and not given); checked on 2026-10-01. Source: fact sheet on Europe, section 2.2.</summary>
internal static class JudgmentC31118
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-311-18"),
        Title = new("Court of Justice, 16 July 2020, Schrems II", "Cour de justice, 16 juillet 2020, Schrems II"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-311/18")],
        Sources = ["fact sheet on Europe, section 2.2"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The Privacy Shield is invalid at once; standard clauses stay valid, but whoever sends data verifies the law of the destination.", "Le bouclier de protection est invalide sans délai ; les clauses types restent valides, mais l'expéditeur vérifie le droit de destination."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2020, 7, 16), "judgment of 16 July 2020"),
        ],
    };
}
