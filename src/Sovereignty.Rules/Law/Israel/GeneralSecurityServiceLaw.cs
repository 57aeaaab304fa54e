using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// General Security Service Law 2002 of Israel, section 11, with section 13 of the Communications Law: rules and orders of the Prime Minister to
/// licensees, without a judge. Grade D: it decides nothing. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.5.
/// </summary>
internal static class GeneralSecurityServiceLaw
{
    private static readonly Country Israel = Country.Of("IL");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("il-gss-law-s11"),
        Title = new("General Security Service Law (Israel), section 11", "Loi sur le Service général de sécurité (Israël), section 11"),
        Issuer = "Knesset (Israel)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.5, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Licensees give the security service access by order of the Prime Minister.", "Les titulaires de licence donnent accès au service de sécurité sur ordre du Premier ministre."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2002, 1, 1), Day(2002, 12, 31)), Day(2002, 12, 31), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "il-gss-law-s11-order",
                "section 11",
                Israel,
                PowerEffects.Access,
                Confidence.D,
                ForeignLinks.Seat(Israel) | ForeignLinks.Location(Israel),
                new("Licensees hand over what the Prime Minister orders; no judge.", "Les titulaires de licence remettent ce que le Premier ministre ordonne ; pas de juge.")),
        ],
    };
}
