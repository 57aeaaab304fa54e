using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Code de la défense, L1332-6-1 (audits: L1332-6-3): operators of vital importance. Grade A(m); read in the state of 2026-04-03. The rules themselves
/// are not in the sheets, and no fact tells which body is such an operator or which layer a detection system: nothing is asked rather than half of it.
/// </summary>
internal static class CdefL133261
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-cdef-l1332-6-1"),
        Title = new("Defence Code, L1332-6-1", "Code de la défense, L1332-6-1"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["consolidated codes, public mirror, state of 2026-04-03"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 4, 3),
        Paraphrase = new("The Prime Minister sets security rules for operators of vital importance; their detection systems are operated on national territory by qualified providers. No general duty of SecNumCloud.", "Le Premier ministre fixe des règles de sécurité pour les opérateurs d'importance vitale ; leurs systèmes de détection sont exploités sur le territoire national par des prestataires qualifiés. Aucune obligation générale de SecNumCloud."),
        Events = [Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 4, 3)), Day(2026, 4, 3), "first day not in the sheets; in force when read")],
    };
}
