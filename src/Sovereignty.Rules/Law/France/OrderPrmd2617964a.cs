using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Arrêté of 12 August 2026, NOR PRMD2617964A: approves SecNumCloud 3.2 as the framework of article 31. Grade B; in force on 2026-08-15 or 2026-08-22,
/// unknown between. Checked on 2026-10-01. Sources: JORF of 14 August 2026, as publicly transcribed.
/// </summary>
internal static class OrderPrmd2617964a
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-arrete-prmd2617964a"),
        Title = new("Order of 12 August 2026 approving the SecNumCloud framework", "Arrêté du 12 août 2026 portant approbation du référentiel SecNumCloud"),
        Issuer = "Prime Minister (SGDSN, France)",
        Kind = InstrumentKind.Order,
        Identifiers = [new("NOR", "PRMD2617964A"), new("JORFTEXT", "000054678082")],
        Sources = ["JORF of 14 August 2026 (public transcriptions, three)"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("SecNumCloud 3.2 is the framework by which conformity with article 31 is judged.", "SecNumCloud 3.2 est le référentiel au regard duquel s'apprécie la conformité à l'article 31."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 8, 12), Day(2026, 8, 14), "JORF of 14 August 2026"),
            Event(LifeEventKind.Published, Day(2026, 8, 14), "JORF of 14 August 2026"),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2026, 8, 15), Day(2026, 8, 22)), Day(2026, 8, 14), "2026-08-15 by a public guide and the next-day rule; 2026-08-22 by another transcription"),
        ],
        Provisions =
        [
            new StandardRecognition
            {
                Id = ProvisionId.Of("fr-arrete-prmd2617964a-framework"),
                Article = "",
                Confidence = Confidence.B,
                Standard = FrenchTerms.Article31Framework,
                Accepts = [new(FrenchTerms.SecNumCloud, "3.2", Validity.Always)],
            },
        ],
    };
}
