using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// National security letters, 18 USC 2709. Grade D throughout: it decides nothing, an exposure is possible at most. Checked on 2026-06-24. Source:
/// fact sheet on third countries, section 1.6.
/// </summary>
internal static class Nsl2709
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("us-nsl-2709"),
        Title = new("National security letters, 18 USC 2709", "Lettres de sécurité nationale, 18 USC 2709"),
        Issuer = "Congress of the United States",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [new("USC", "18 USC 2709")],
        Sources = ["fact sheet on third countries, section 1.6, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 24),
        Paraphrase = new("Letters of the FBI, without a judge and under a gag, for records other than content, from providers of wire or electronic communication services.", "Lettres du FBI, sans juge et sous le sceau du secret, portant sur des données autres que le contenu, adressées aux fournisseurs de services de communications filaires ou électroniques."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(1986, 1, 1), Day(2001, 12, 31)), Day(2001, 12, 31), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "us-nsl-2709-letters",
                "section 2709",
                UnitedStatesLinks.UnitedStates,
                PowerEffects.MetadataDisclosure,
                Confidence.D,
                UnitedStatesLinks.SeatOrParent | ForeignLinks.Location(UnitedStatesLinks.UnitedStates),
                new("Providers hand over who communicated with whom and when, and may not speak of it.", "Les fournisseurs livrent qui a communiqué avec qui et quand, et ne peuvent en parler.")),
        ],
    };
}
