using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// TOLA Act 2018 of Australia, Part 15 of the Telecommunications Act 1997: requests and notices to designated communications providers with end-users
/// in Australia. Grade D: it decides nothing. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.5.
/// </summary>
internal static class AssistanceAndAccessAct
{
    private static readonly Country Australia = Country.Of("AU");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("au-tola-2018"),
        Title = new("Assistance and Access Act 2018 (Australia), Part 15", "Assistance and Access Act 2018 (Australie), partie 15"),
        Issuer = "Parliament (Australia)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["fact sheet on third countries, section 2.5, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Providers with users in Australia assist, and build the means to; no systemic weakness is to be introduced.", "Les fournisseurs ayant des utilisateurs en Australie prêtent leur concours et s'en donnent les moyens ; aucune faiblesse systémique ne doit être introduite."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2018, 12, 9), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "au-tola-2018-part-15",
                "Part 15",
                Australia,
                PowerEffects.Access,
                Confidence.D,
                ForeignLinks.Seat(Australia) | ForeignLinks.Service(Australia) | ForeignLinks.Location(Australia),
                new("Notices of the Attorney-General and the Minister, not of a judge, bind providers with end-users in Australia.", "Les injonctions de l'Attorney-General et du ministre, non d'un juge, lient les fournisseurs ayant des utilisateurs en Australie.")),
        ],
    };
}
