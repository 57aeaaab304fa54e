using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Investigatory Powers (Amendment) Act 2024 (c. 9), sections 17, 19 and 20, in force 2024-10-14: companies of a group abroad are operators too, and
/// notices are enforced abroad. Grade A; sections 18 and 21 were not in force in the version read and are left out. Checked on 2026-06-22. Source:
/// fact sheet on third countries, section 2.3.
/// </summary>
internal static class InvestigatoryPowersAmendmentAct
{
    private static readonly Country UnitedKingdom = Country.Of("GB");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("gb-ipaa-2024"),
        Title = new("Investigatory Powers (Amendment) Act 2024 (United Kingdom)", "Investigatory Powers (Amendment) Act 2024 (Royaume-Uni)"),
        Issuer = "Parliament (United Kingdom)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("number", "2024 c. 9"), new("SI", "2024/1021")],
        Sources = ["legislation.gov.uk", "bailii.org"],
        Confidence = Confidence.A,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Adds the overseas companies of a group to the operators.", "Ajoute aux opérateurs les sociétés étrangères d'un groupe."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 4, 25), "2024 c. 9"),
            Event(LifeEventKind.InForce, Day(2024, 10, 14), "SI 2024/1021"),
        ],
        Provisions =
        [
            ForeignPower.Of(
                "gb-ipaa-2024-19",
                "section 19",
                UnitedKingdom,
                PowerEffects.Access,
                Confidence.A,
                ForeignLinks.GroupPresence(UnitedKingdom) | ForeignLinks.GroupService(UnitedKingdom),
                new("A company abroad whose group is present in the United Kingdom, or serves persons there, is an operator.", "Une société étrangère dont le groupe est présent au Royaume-Uni, ou y sert des personnes, est un opérateur.")),
        ],
    };
}
