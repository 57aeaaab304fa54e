using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Membership of the European Union by date, for the territory "eu". Settled public fact, grade B; checked on 2026-11-23. Overseas countries and
/// territories are outside, outermost regions inside. Source: fact sheet on Europe, section 4.
/// </summary>
internal static class UnionMembership
{
    /// <summary>The Member States and the days of their membership.</summary>
    public static ValueList<Membership> Members { get; } =
    [
        .. From(1958, 1, 1, "BE", "DE", "FR", "IT", "LU", "NL"),
        .. From(1973, 1, 1, "DK", "IE"),
        new(Country.Of("GB"), Validity.Between(Day(1973, 1, 1), Day(2020, 1, 31))),
        .. From(1981, 1, 1, "GR"),
        .. From(1986, 1, 1, "ES", "PT"),
        .. From(1995, 1, 1, "AT", "FI", "SE"),
        .. From(2004, 5, 1, "CY", "CZ", "EE", "HU", "LV", "LT", "MT", "PL", "SK", "SI"),
        .. From(2007, 1, 1, "BG", "RO"),
        .. From(2013, 7, 1, "HR"),
        .. From(2014, 1, 1, "YT"),
        .. new[] { "GP", "MQ", "GF", "RE", "MF" }.Select(code => new Membership(Country.Of(code), Validity.Of(UncertainDay.By(Day(2012, 1, 1)), UncertainDay.Never))),
        new(Country.Of("BL"), Validity.Of(UncertainDay.By(Day(2011, 12, 31)), UncertainDay.On(Day(2011, 12, 31)))),
    ];

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eu-membership"),
        Title = new("Treaties on European Union: membership", "Traités sur l'Union européenne : composition"),
        Issuer = "Member States of the European Union",
        Kind = InstrumentKind.Constitution,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 4: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 11, 23),
        Paraphrase = new("Which States and territories belong to the Union.", "Quels États et territoires relèvent de l'Union."),
        Events = [Event(LifeEventKind.InForce, Day(1958, 1, 1), "settled public fact")],
        Provisions =
        [
            new TerritoryRecognition { Id = ProvisionId.Of("eu-membership-territory"), Article = "", Confidence = Confidence.B, Territory = TerritoryId.Of("eu"), Members = Members },
        ],
    };

    private static IEnumerable<Membership> From(int year, int month, int day, params string[] codes) =>
        codes.Select(code => new Membership(Country.Of(code), Validity.Since(Day(year, month, day))));
}
