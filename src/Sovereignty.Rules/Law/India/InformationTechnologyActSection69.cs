using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Information Technology Act 2000 of India, section 69, with the rules of 2009: interception, monitoring and decryption by order of the executive.
/// Grade D for the text: it decides nothing. Checked on 2026-06-22. Source: fact sheet on third countries, section 2.4.
/// </summary>
internal static class InformationTechnologyActSection69
{
    private static readonly Country India = Country.Of("IN");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("in-it-act-s69"),
        Title = new("Information Technology Act 2000 (India), section 69", "Information Technology Act 2000 (Inde), section 69"),
        Issuer = "Parliament (India)",
        Kind = InstrumentKind.ForeignStatute,
        Identifiers = [],
        Sources = ["EDPB study of November 2021", "schjodt.com", "fact sheet on third countries, section 2.4, from memory"],
        Confidence = Confidence.D,
        CheckedOn = Day(2026, 6, 22),
        Paraphrase = new("Government directs any intermediary or person in charge of a computer resource to intercept, monitor or decrypt.", "Le gouvernement enjoint à tout intermédiaire ou responsable d'une ressource informatique d'intercepter, de surveiller ou de déchiffrer."),
        Events =
        [
            Event(LifeEventKind.InForce, Day(2009, 10, 27), "from memory") with { Confidence = Confidence.D },
        ],
        Provisions =
        [
            ForeignPower.Of(
                "in-it-act-s69-direction",
                "section 69",
                India,
                PowerEffects.Access,
                Confidence.D,
                ForeignLinks.Seat(India) | ForeignLinks.Staff(India) | ForeignLinks.Support(India) | ForeignLinks.Location(India),
                new("Intermediaries, and whoever is in charge of a resource, intercept or decrypt on direction; no judge.", "Les intermédiaires, et quiconque est responsable d'une ressource, interceptent ou déchiffrent sur injonction ; pas de juge.")),
        ],
    };
}
