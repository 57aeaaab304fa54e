using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Crime (Overseas Production Orders) Act 2019: a British judge orders a foreign provider directly, only under a designated agreement, that with the
/// United States. The Act grade B; that it works since the agreement of 2022-10-03 grade D, so the power decides nothing. Checked on 2026-06-22.
/// Source: fact sheet on third countries, section 2.3.
/// </summary>
internal static class OverseasProductionOrdersAct
{
    private static readonly Country UnitedKingdom = Country.Of("GB");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("gb-copo-2019"),
        Title = new("Crime (Overseas Production Orders) Act 2019 (United Kingdom)", "Crime (Overseas Production Orders) Act 2019 (Royaume-Uni)"),
        Issuer = "Parliament (United Kingdom)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["petrhorejsicoal", "hamilton-entertainment"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Production orders to providers abroad, where an agreement opens the way.", "Ordonnances de production à des fournisseurs à l'étranger, là où un accord en ouvre la voie."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2019, 2, 1), Day(2019, 12, 31)), Day(2019, 2, 28), "Royal Assent in February 2019"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "gb-copo-2019-order",
                "",
                UnitedKingdom,
                ForeignPower.Disclosure,
                Confidence.D,
                ForeignLinks.Service(UnitedKingdom) & UnitedStatesLinks.SeatOrParent.When,
                new("Providers of the United States that serve persons in the United Kingdom are ordered to produce data.", "Les fournisseurs des États-Unis qui servent des personnes au Royaume-Uni reçoivent ordre de produire des données.")),
        ],
    };
}
