using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>A graph of holdings, always the same: each organisation is held by some of those after it; every tenth holds one that it is held by, so that there are circles.</summary>
internal sealed class OwnershipGraph
{
    private static readonly Evidence Known = new(EvidenceGrade.Documented, new LocalDate(2000, 1, 1));
    private static readonly int On = DayNumber.Of(Cases.Day("2026-11-23"));
    private static readonly ControlledFrom FromTheUnitedStates = new(Country.Of("US"));
    private readonly LegalAnswers law = new(Catalogue.EuropeanUnion);
    private readonly Layer layer = new() { Id = LayerId.Of("layer"), Operator = Fact.Of(Name(0), Known) };
    private readonly Scene scene;

    /// <summary>A graph; where control is not told, it is to be derived from votes, of one holder or of several together.</summary>
    public OwnershipGraph(int organisations, int holdingsEach, bool tellsControl = true) => scene = new Scene(new HostingArrangement
    {
        Id = "ownership",
        Layers = FactList.Exactly(Known, layer),
        Organisations = Enumerable.Range(0, organisations).Select(number => Organisation(number, organisations, holdingsEach, tellsControl)).ToValueSet(),
    });

    public Truth Ask(IndirectHoldings indirect)
    {
        var inquiry = new Inquiry(InquiryTerms.Default, law, On);
        return inquiry.Ask(new HoldingsFromOutsideWithin(TerritoryId.Of("eu"), 24m, 39m, indirect, NaturalPersonsCount: true), new Subject(scene, SubjectKind.Layer, layer));
    }

    /// <summary>Who controls the operator from the United States.</summary>
    public Truth AskForControl()
    {
        var inquiry = new Inquiry(InquiryTerms.Default, law, On);
        return inquiry.Ask(FromTheUnitedStates, new Subject(scene, SubjectKind.Layer, layer, party: scene.PartyAt(0)));
    }

    private static Organisation Organisation(int number, int count, int holdingsEach, bool tellsControl)
    {
        var country = Country.Of(number % 7 == 3 ? "US" : "FR");
        var holders = Enumerable.Range(1, holdingsEach).Select(step => (Holder: Math.Min(count - 1, number + (step * step * 3)), Share: 19m - (2m * step)))
            .Where(holder => holder.Holder != number).DistinctBy(holder => holder.Holder).ToList();
        if (number % 10 == 9)
        {
            holders.Add((number - 3, 5m));
        }

        return new Organisation
        {
            Id = Name(number),
            Kind = Fact.Of(PartyKind.OtherCompany, Known),
            Seat = Fact.Of(country, Known),
            CentralAdministration = Fact.Of(country, Known),
            PrincipalEstablishment = Fact.Of(country, Known),
            Holders = FactList.Exactly(Known, [.. holders.Select((holder, i) => Holding(holder.Holder, holder.Share, controls: i == 0 && number % 3 == 0)).Select(holding => tellsControl ? holding : Silent(holding))]),
        };
    }

    private static Holding Silent(Holding holding) => holding with { AppointsMajority = Fact<bool>.Unknown, Controls = Fact<bool>.Unknown };

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
