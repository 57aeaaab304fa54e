using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Investigatory Powers Act 2016 (c. 25). Grade A; in force between 2016 and 2018 in stages. Checked on 2026-06-22. An operator is whoever offers a
/// service to persons in the United Kingdom, or has or controls a system there or from there: no establishment is needed. Overseas companies of a
/// group stand in gb-ipaa-2024. Source: fact sheet on third countries, sections 2.3 and 3.3, row 10.
/// </summary>
internal static class InvestigatoryPowersAct
{
    private static readonly Country UnitedKingdom = Country.Of("GB");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("gb-ipa-2016"),
        Title = new("Investigatory Powers Act 2016 (United Kingdom)", "Investigatory Powers Act 2016 (Royaume-Uni)"),
        Issuer = "Parliament (United Kingdom)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "2016 c. 25")],
        Sources = ["gov.uk factsheet updated 2024-04-26", "legislation.gov.uk"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Interception, acquisition and retention of communications and their data, from operators anywhere that serve persons in the United Kingdom.", "Interception, obtention et conservation des communications et de leurs données, auprès d'opérateurs où qu'ils soient qui servent des personnes au Royaume-Uni."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2016, 1, 1), Day(2018, 12, 31)), Day(2016, 12, 31), "in stages, 2016 to 2018"),
            Event(LifeEventKind.Amended, Day(2024, 10, 14), "SI 2024/1021") with { Cause = InstrumentId.Of("gb-ipaa-2024") },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "gb-ipa-2016-bulk",
                "",
                UnitedKingdom,
                PowerEffects.Interception,
                Confidence.A,
                ForeignLinks.Transit(UnitedKingdom),
                new("Communications that pass through the United Kingdom are intercepted in bulk.", "Les communications qui transitent par le Royaume-Uni sont interceptées en masse.")),
            ForeignPower.Of(
                "gb-ipa-2016-operators",
                "",
                UnitedKingdom,
                PowerEffects.Access,
                Confidence.A,
                UnitedKingdomLinks.Operator,
                new("Operators assist with interception and hand over communications and data.", "Les opérateurs prêtent leur concours à l'interception et remettent communications et données.")),
        ],
    };
}
