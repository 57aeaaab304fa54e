using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>How an adequacy decision of the Commission is written down: the days on which a country, or certain recipients there, are found adequate. Source: fact sheet on Europe, sections 2.3 and 2.4.</summary>
internal static class Adequacy
{
    private const string Sheet = "fact sheet on Europe, section 2.4: settled public fact";

    /// <summary>A decision in force from its adoption without end.</summary>
    public static Instrument Of(string id, string number, Text where, LocalDate adopted, params Membership[] members) =>
        Of(id, number, where, [Event(LifeEventKind.Adopted, adopted, Sheet), Event(LifeEventKind.InForce, adopted, Sheet)], members);

    /// <summary>A decision with a life of its own.</summary>
    public static Instrument Of(string id, string number, Text where, ValueList<LifeEvent> events, params Membership[] members) => new()
    {
        Id = InstrumentId.Of(id),
        Title = new($"Commission adequacy decision {number} ({where.En})", $"Décision d'adéquation {number} de la Commission ({where.Fr})"),
        Issuer = "European Commission",
        Kind = InstrumentKind.Decision,
        Identifiers = [],
        Sources = [Sheet],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new($"Personal data may flow to {where.En}, within the decision's scope, without further safeguards.", $"Des données à caractère personnel peuvent être transférées vers {where.Fr}, dans le champ de la décision, sans autres garanties."),
        Events = events,
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of(id + "-scope"),
                Article = "",
                Confidence = Confidence.B,
                Territory = EuropeanTerms.Adequate,
                Members = members.ToValueList(),
            },
        ],
    };

    /// <summary>The whole country.</summary>
    public static Membership Whole(string country) => new(Country.Of(country), Validity.Always);

    /// <summary>The country for recipients of which a condition holds.</summary>
    public static Membership For(string country, Condition when) => Whole(country) with { When = when };
}
