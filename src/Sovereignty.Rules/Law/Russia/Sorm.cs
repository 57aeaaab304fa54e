using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// SORM: remote access of the FSB to the systems of organisers of information distribution, round the clock; decree in force 2017-12-26. Grade C: it
/// decides with a caveat. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.2 and 3.3, row 10.
/// </summary>
internal static class Sorm
{
    private static readonly Country Russia = Country.Of("RU");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("ru-sorm"),
        Title = new("SORM (Russia)", "SORM (Russie)"),
        Issuer = "Government of Russia",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["off-bot.ru"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("The FSB has remote access to systems at any hour.", "Le FSB accède aux systèmes à distance à toute heure."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2017, 12, 26), "off-bot.ru") with { Confidence = Confidence.C },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "ru-sorm-access",
                "",
                Russia,
                PowerEffects.Interception,
                Confidence.C,
                ForeignLinks.Seat(Russia) | ForeignLinks.Registration(Russia) | ForeignLinks.Location(Russia) | ForeignLinks.Transit(Russia),
                new("Communications are intercepted in the system itself, without asking the operator.", "Les communications sont interceptées dans le système même, sans demander à l'opérateur.")),
        ],
    };
}
