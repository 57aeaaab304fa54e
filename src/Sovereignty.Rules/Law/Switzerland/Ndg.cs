using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Swiss Intelligence Service Act (NDG). Grade D: it decides nothing; its first day is not in the sources. Checked on 2026-06-22. Source: fact sheet
/// on third countries, section 2.5.
/// </summary>
internal static class Ndg
{
    private static readonly Country Switzerland = Country.Of("CH");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ch-ndg"),
        Title = new("NDG (Switzerland)", "LRens (Suisse)"),
        Issuer = "Federal Assembly (Switzerland)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.5, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("The intelligence service intercepts with leave of the Federal Administrative Court.", "Le service de renseignement intercepte avec l'autorisation du Tribunal administratif fédéral."),
        Events =
        [
            Event(LifeEventKind.InForce, UncertainDay.By(Day(2026, 6, 22)), Day(2026, 6, 22), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ch-ndg-interception",
                "",
                Switzerland,
                PowerEffects.Interception,
                Confidence.D,
                ForeignLinks.Seat(Switzerland) | ForeignLinks.Location(Switzerland),
                new("Communications are intercepted with leave of a court.", "Les communications sont interceptées avec l'autorisation d'un tribunal.")),
        ],
    };
}
