using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Criteria;

namespace Sovereignty.Tests.Ownership;

/// <summary>A small world of companies that hold each other, some of them outside the Union; the first operates the layer.</summary>
internal sealed record World(int Companies, ValueList<int> Outside, ValueList<int> Incomplete, Stake[] Stakes)
{
    public static LocalDate On { get; } = Known.Day("2028-02-10");

    public bool IsOutside(int company) => Outside.Contains(company);

    public World With(params Stake[] stakes) => this with { Stakes = stakes };

    public Organisation[] Organisations() => [.. Enumerable.Range(0, Companies).Select(company =>
    {
        ValueSet<Entry<Holding>> holders = [.. Stakes.Where(stake => stake.Held == company).Select(stake => new Entry<Holding>(stake.ToHolding(), Known.Evidence))];
        return Some.Company(Stake.Name(company), IsOutside(company) ? "US" : "FR") with
        {
            Holders = Incomplete.Contains(company) ? FactList.AtLeast(holders) : FactList.Exactly(Known.Evidence, holders),
        };
    })];

    /// <summary>Whether holders from outside have at most so much, each and together.</summary>
    public Truth Within(decimal each, decimal together, IndirectHoldings indirect = IndirectHoldings.Multiplied) =>
        Ask.Of(new HoldingsFromOutsideWithin(Small.Union.Territory, each, together, indirect, NaturalPersonsCount: true), Organisations(), On);

    /// <summary>The bounds, in percent, of what these companies have of the first one together.</summary>
    public Bounds PartOf(Func<int, bool> holders)
    {
        var parties = Organisations();
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [.. parties] });
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Small.Law(Small.Union)), DayNumber.Of(On));
        using var graph = new HoldingsGraph(parties[0], scene, HoldingMeasure.Capital, followsControl: false, ref inquiry);
        var sought = new Truth[graph.Count];
        for (var place = 0; place < graph.Count; place++)
        {
            sought[place] = Truth.Of(holders(Array.FindIndex(parties, party => party.Id.Equals(graph.PartyAt(place).Id))));
        }

        var attributed = new Truth[graph.Count];
        Array.Fill(attributed, Truth.False);
        Holdings.AtMost(50m, in graph, sought, attributed, out var part);
        return part;
    }

    public override string ToString() => $"{Companies} companies, outside {Outside}, open {Incomplete}: " + string.Join(", ", Stakes.Select(stake => $"{stake.Holder}→{stake.Held} {stake.Least}–{stake.Most} %"));
}
