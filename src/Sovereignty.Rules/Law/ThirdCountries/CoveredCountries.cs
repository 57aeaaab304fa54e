using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Of which countries the powers over hosted data were researched: the Member States of the Union, whose powers are no third State's, and the countries of the
/// fact sheet. Of any other country nothing is known, and nobody linked to it is called immune. Checked on 2026-10-01. Source: fact sheet on third countries.
/// </summary>
internal static class CoveredCountries
{
    public static readonly TerritoryId Territory = TerritoryId.Of("powers-researched");

    /// <summary>No party of the layer is linked by establishment or control to a country of which nothing is known; where one is, its powers are an open question.</summary>
    public static Condition NoOtherThirdState { get; } = new LinkedOnlyWithin(Territory) | new Question(
        "powers-of-other-third-states",
        new("do powers of a third State that was not researched reach the service?", "des pouvoirs d'un État tiers qui n'a pas été étudié atteignent-ils le service ?"),
        "fact sheet on third countries: the countries that it covers, and no other").Open();

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("third-countries-covered"),
        Title = new("Countries whose powers over hosted data were researched", "Pays dont les pouvoirs sur les données hébergées ont été étudiés"),
        Issuer = "Sovereignty.Rules",
        Kind = InstrumentKind.Guidance,
        Identifiers = [],
        Sources = ["fact sheet on third countries, sections 1 and 2"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("No law: it says where this catalogue knows the powers of third countries and where it does not.", "Pas du droit : indique où ce catalogue connaît les pouvoirs des pays tiers et où il les ignore."),
        Events = [Event(LifeEventKind.InForce, Day(1958, 1, 1), "what this catalogue holds, from the first membership on")],
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of("third-countries-covered-territory"),
                Article = "",
                Confidence = Confidence.B,
                Territory = Territory,
                Members = [.. UnionMembership.Members, .. new[] { "US", "CN", "RU", "GB", "IN", "IL", "AU", "CA", "CH" }.Select(code => new Membership(Country.Of(code), Validity.Always))],
            },
        ],
    };
}
