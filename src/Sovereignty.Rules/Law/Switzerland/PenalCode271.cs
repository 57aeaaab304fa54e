using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Swiss Penal Code, article 271: acts for a foreign State on Swiss soil are forbidden. A blocking clause, no power: a conflict of duties, never
/// immunity. Grade D; checked on 2026-06-22. Source: fact sheet on third countries, section 2.5 and (b) 16.
/// </summary>
internal static class PenalCode271
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ch-stgb-271"),
        Title = new("Penal Code (Switzerland), article 271 (blocking clause)", "Code pénal (Suisse), article 271 (clause de blocage)"),
        Issuer = "Federal Assembly (Switzerland)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.5, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Acts of authority for a foreign State on Swiss soil are punished.", "Les actes de puissance publique pour un État étranger sur le sol suisse sont punis."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 6, 22)), Day(2026, 6, 22), "from memory") with { Confidence = Confidence.D },
        ],
    };
}
