using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Court of Justice, 4 September 2025, C-413/23 P EDPS v SRB: a relative test of whether pseudonymised data identifies. Whether data identifies persons is a fact here, so no provision stands in it. Grade C; checked on 2026-10-01.</summary>
internal static class JudgmentC41323
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-cjeu-c-413-23-p"),
        Title = new("Court of Justice, 4 September 2025, EDPS v SRB", "Cour de justice, 4 septembre 2025, CEPD/CRU"),
        Issuer = "Court of Justice of the European Union",
        Kind = InstrumentKind.Judgment,
        Identifiers = [new("case", "C-413/23 P")],
        Sources = ["public transcription; fact sheet on Europe, section 2.2"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Whether pseudonymised data identifies persons is judged from where the recipient stands.", "Le caractère identifiant de données pseudonymisées s'apprécie du point de vue du destinataire."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2025, 9, 4), "public transcription") with { Confidence = Confidence.C },
        ],
    };
}
