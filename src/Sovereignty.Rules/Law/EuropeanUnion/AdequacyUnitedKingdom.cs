using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Implementing Decision (EU) 2021/1772, adopted on 2021-06-28: the United Kingdom, through 2025-06-27, extended to 2025-12-27 and renewed to 2031-12-27. Whether
/// these are last days or first days without is not told. Settled public fact, grade B; identifiers of extension and renewal are unknown; checked on 2026-10-01.
/// Source: fact sheet on Europe, section 2.4.
/// </summary>
internal static class AdequacyUnitedKingdom
{
    private const string Sheet = "fact sheet on Europe, sections 2.4 and (a)";

    private static readonly Text CarveOut = new(
        "the decision of 2021 leaves out data for immigration control (known from memory only)",
        "la décision de 2021 exclut les données de contrôle de l'immigration (connu de mémoire seulement)");

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-adequacy-gb",
        "(EU) 2021/1772",
        new("the United Kingdom", "le Royaume-Uni"),
        [
            Event(LifeEventKind.Adopted, Day(2021, 6, 28), Sheet),
            Event(LifeEventKind.InForce, Day(2021, 6, 28), Sheet) with { Until = UncertainDay.Between(Day(2025, 6, 27), Day(2025, 6, 28)) },
            Event(LifeEventKind.Published, Day(2021, 10, 11), Sheet),
            Event(LifeEventKind.Extended, Day(2025, 6, 24), Sheet) with { Until = UncertainDay.Between(Day(2025, 12, 27), Day(2025, 12, 28)) },
            Event(LifeEventKind.Extended, Day(2025, 12, 19), Sheet) with { Until = UncertainDay.Between(Day(2031, 12, 27), Day(2031, 12, 28)) },
        ],
        Adequacy.For("GB", Caveated.Of(Condition.Always, CarveOut)));
}
