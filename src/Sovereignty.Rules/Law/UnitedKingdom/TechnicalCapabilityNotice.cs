using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Investigatory Powers Act 2016, section 253: technical capability notices, which may require the removal of electronic protection, approved by the
/// Secretary of State and a Judicial Commissioner; also to persons abroad. Grade A, the conflict with foreign law D; in force with the Act, between
/// 2016 and 2018. Checked on 2026-06-22. Only protection that the operator applied can be removed. Source: fact sheet on third countries, section
/// 2.3.
/// </summary>
internal static class TechnicalCapabilityNotice
{
    private static readonly Country UnitedKingdom = Country.Of("GB");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("gb-ipa-2016-s253"),
        Title = new("Investigatory Powers Act 2016 (United Kingdom), section 253", "Investigatory Powers Act 2016 (Royaume-Uni), section 253"),
        Issuer = "Parliament (United Kingdom)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "2016 c. 25, s. 253")],
        Sources = ["legislation.gov.uk, section 253", "data.guardint.org"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Operators are to be able to give assistance, and to remove protection that they applied.", "Les opérateurs doivent être en mesure de prêter leur concours et d'ôter la protection qu'ils ont appliquée."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2016, 1, 1), Day(2018, 12, 31)), Day(2016, 12, 31), "with the Act, in stages"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "gb-ipa-2016-s253-notice",
                "section 253",
                UnitedKingdom,
                PowerEffects.ContentDisclosure,
                Confidence.A,
                UnitedKingdomLinks.Operator,
                new("A notice may require an operator, also one abroad, to remove electronic protection that it applied.", "Une injonction peut imposer à un opérateur, même à l'étranger, d'ôter la protection électronique qu'il a appliquée.")),
        ],
    };
}
