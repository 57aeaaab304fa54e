using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Telecommunications Legislation Amendment (International Production Orders) Act 2021 of Australia (no. 78 of 2021): orders to providers in States
/// with an agreement. The Act grade A; the day on which it took effect, and the agreement with the United States (2024-01-31), grade D, so the power
/// decides nothing. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.5.
/// </summary>
internal static class InternationalProductionOrdersAct
{
    private static readonly Country Australia = Country.Of("AU");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("au-ipo-2021"),
        Title = new("International Production Orders Act 2021 (Australia)", "International Production Orders Act 2021 (Australie)"),
        Issuer = "Parliament (Australia)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "78 of 2021")],
        Sources = ["openaustralia", "ATO explanatory memorandum", "dcpartners"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Production orders to providers in States that have an agreement with Australia.", "Ordonnances de production à des fournisseurs d'États liés à l'Australie par un accord."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2021, 1, 1), Day(2021, 12, 31)), Day(2021, 12, 31), "no. 78 of 2021"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "au-ipo-2021-order",
                "Schedule 1",
                Australia,
                ForeignPower.Disclosure,
                Confidence.D,
                ForeignLinks.Service(Australia) & UnitedStatesLinks.SeatOrParent.When,
                new("Providers of the United States that serve persons in Australia are ordered to produce data.", "Les fournisseurs des États-Unis qui servent des personnes en Australie reçoivent ordre de produire des données.")),
        ],
    };
}
