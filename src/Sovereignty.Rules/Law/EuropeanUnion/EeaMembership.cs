using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// The European Economic Area by date, for the territory "eea": the Member States, and Iceland, Norway, Liechtenstein. Switzerland is outside. Settled
/// public fact, grade B; for rules on the place of data, membership of the Union suffices. Checked on 2026-11-23. Source: fact sheet on Europe, section 4.
/// </summary>
internal static class EeaMembership
{
    private static readonly UncertainDay Start = UncertainDay.On(Day(1994, 1, 1));

    /// <summary>The members of the EEA and the days of their membership.</summary>
    public static ValueList<Membership> Members { get; } =
    [
        .. UnionMembership.Members,
        .. new[] { "IS", "NO", "AT", "FI", "SE" }.Select(code => new Membership(Country.Of(code), Validity.Of(Start, UncertainDay.Never))),
        new(Country.Of("LI"), Validity.Since(Day(1995, 5, 1))),
    ];

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("eea-agreement"),
        Title = new("Agreement on the European Economic Area: membership", "Accord sur l'Espace économique européen : composition"),
        Issuer = "Contracting Parties of the EEA Agreement",
        Kind = InstrumentKind.Constitution,
        Identifiers = [],
        Sources = ["fact sheet on Europe, section 4: settled public fact"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 11, 23),
        Paraphrase = new("Which States and territories belong to the EEA.", "Quels États et territoires relèvent de l'EEE."),
        Events = [Event(LifeEventKind.InForce, Day(1994, 1, 1), "settled public fact")],
        Provisions =
        [
            new TerritoryRecognition
            {
                Id = ProvisionId.Of("eea-agreement-territory"),
                Article = "",
                Confidence = Confidence.B,
                Territory = TerritoryId.Of("eea"),
                Members = Members,
            },
        ],
    };
}
