using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>Large graphs of holdings, always the same: each organisation is held by some of those after it, and some by one just before it, so that there are circles.</summary>
internal static class OwnershipGraphs
{
    private static readonly Evidence Known = new(EvidenceGrade.Documented, new LocalDate(2000, 1, 1));

    public static HostingArrangement Arrangement(int organisations, int holdingsEach) => new()
    {
        Id = "ownership",
        Layers = FactList.Exactly(Known, new Layer { Id = LayerId.Of("layer"), Operator = Fact.Of(Name(0), Known) }),
        Organisations = Enumerable.Range(0, organisations).Select(number => Organisation(number, organisations, holdingsEach)).ToValueSet(),
    };

    /// <summary>An evaluator that asks nothing but who holds how much of the operator, of capital and of votes.</summary>
    public static SovereigntyEvaluator EvaluatorFor(IndirectHoldings indirect) => new(Catalogue.EuropeanUnion | BodyOfLaw.Of(new Instrument
    {
        Id = InstrumentId.Of("ownership-only"),
        Title = new("Ownership only", "Détention seulement"),
        Issuer = "nobody",
        Kind = InstrumentKind.Framework,
        Identifiers = [],
        Sources = ["a benchmark"],
        Confidence = Confidence.A,
        CheckedOn = new LocalDate(2026, 11, 23),
        Paraphrase = new("Holders from outside the Union have little.", "Les détenteurs hors de l'Union ont peu."),
        Events = [new LifeEvent(LifeEventKind.InForce, UncertainDay.Always, LocalDate.MinIsoValue, "a benchmark")],
        Provisions =
        [
            new Obligation
            {
                Id = ProvisionId.Of("ownership-only"),
                Article = "1",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    new ObligationVersion
                    {
                        Id = ProvisionId.Of("ownership-only"),
                        Paraphrase = new("Holders from outside the Union have little.", "Les détenteurs hors de l'Union ont peu."),
                        Applies = Condition.Always,
                        Requires = new HoldingsFromOutsideWithin(TerritoryId.Of("eu"), 24m, 39m, indirect, NaturalPersonsCount: true),
                    },
                ],
            },
        ],
    }));

    private static Organisation Organisation(int number, int count, int holdingsEach)
    {
        var country = Country.Of(number % 7 == 3 ? "US" : "FR");
        var holders = Enumerable.Range(1, holdingsEach).Select(step => (Holder: Math.Min(count - 1, number + (step * step * 3)), Share: 19m - (2m * step)))
            .Where(holder => holder.Holder != number).DistinctBy(holder => holder.Holder).ToList();
        if (number % 50 == 49 && holdingsEach > 0)
        {
            holders.Add((number - 2, 5m));
        }

        return new Organisation
        {
            Id = Name(number),
            Kind = Fact.Of(PartyKind.OtherCompany, Known),
            Seat = Fact.Of(country, Known),
            CentralAdministration = Fact.Of(country, Known),
            PrincipalEstablishment = Fact.Of(country, Known),
            Holders = FactList.Exactly(Known, [.. holders.Select((holder, i) => Holding(holder.Holder, holder.Share, controls: i == 0 && number % 3 == 0))]),
        };
    }

    private static Holding Holding(int holder, decimal share, bool controls) => new()
    {
        Holder = Name(holder),
        Capital = Fact.Of(Share.Exactly(share), Known),
        Votes = Fact.Of(Share.Exactly(share), Known),
        Veto = Fact.Of(false, Known),
        AppointsMajority = Fact.Of(controls, Known),
        Controls = Fact.Of(controls, Known),
        Period = Fact.Of(Validity.Always, Known),
    };

    private static PartyId Name(int number) => PartyId.Of("organisation-" + number.ToString("0000", null));
}
