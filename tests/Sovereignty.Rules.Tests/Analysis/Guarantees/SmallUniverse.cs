using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>A tender that leaves little open, and each bid that there can be, as far as a few questions tell bids apart.</summary>
internal static class SmallUniverse
{
    public const string Day = "2027-01-01";

    private static readonly string[][] Whereabouts = [["FR"], ["US"], ["FR", "US"]];
    private static readonly string[][] Schemes = [[], ["hds"], ["iso-iec-27001"], ["hds", "iso-iec-27001"]];

    private static readonly Condition[] Atoms =
    [
        new StoredIn(Bids.Union),
        new StoredPartlyIn(Bids.Union),
        new AdministeredFrom(Bids.Union),
        new OperatorEstablishedIn(Bids.Union),
        new HoldsCertificate(SchemeId.Of("hds")),
        new HoldsCertificate(SchemeId.Of("iso-iec-27001")),
    ];

    /// <summary>What every bid has in common: where it stores, from where it is administered, where the operator sits and what it is certified for are open.</summary>
    public static HostingArrangement Fixed { get; } = Some.Hospital.On(Some.FrenchCloud
        .Where(layer => layer with { Storage = FactList<Place>.Unknown, Administration = FactList<Place>.Unknown })
        .WhereOperator(company => company with { Seat = Fact<Country>.Unknown, Certificates = FactList<Certificate>.Unknown }));

    public static IEnumerable<HostingArrangement> Bidding { get; } =
    [
        .. from stored in Whereabouts
        from administered in Whereabouts
        from seat in new[] { "FR", "US" }
        from schemes in Schemes
        select Some.Hospital.On(Some.FrenchCloud
            .Where(layer => layer with { Storage = Places(stored), Administration = Places(administered) })
            .WhereOperator(company => company with { Seat = Known.As(Country.Of(seat)) })
            .Certified([.. schemes.Select(scheme => Some.Certificate(scheme, "1"))])),
    ];

    public static Arbitrary<Condition> Conditions { get; } = Arb.From(Gen.Sized(size => Tree(Math.Min(size, 6))), Smaller);

    public static Arbitrary<(Condition Demand, Condition[] Clauses)> Tenders { get; } = Arb.From(
        from demand in Conditions.Generator
        from clauses in Tree(3).ArrayOf(2)
        from count in Gen.Choose(0, 2)
        select (demand, clauses.Take(count).ToArray()),
        pair => Smaller(pair.Item1).Select(demand => (demand, pair.Item2)).Concat(pair.Item2.Select((_, place) => (pair.Item1, pair.Item2.Where((_, other) => other != place).ToArray()))));

    public static Tender Tender(IEnumerable<Condition> clauses) => Bids.For(Fixed, Day, Day, [.. clauses.Select((clause, place) => Bids.Clause($"clause-{place}", clause))]);

    /// <summary>A clause for each of the questions, and one for its contrary.</summary>
    public static IEnumerable<Clause> Clauses => Atoms.SelectMany((atom, place) => new[] { Bids.Clause($"atom-{place}", atom), Bids.Clause($"no-atom-{place}", !atom) });

    /// <summary>Whether a bid meets a condition; every fact that it reads is known.</summary>
    public static bool Meets(HostingArrangement bid, Condition demand)
    {
        var standard = Standard.Of("asked", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(Day));
        var finding = new SovereigntyEvaluator(Territories | BodyOfLaw.Of(standard), new() { Forces = [Force.Adopted] }).Open(bid).Assess(Known.Day(Day)).Findings.Single(one => one.Provision.Value == "asked");
        return finding.Conclusion switch
        {
            Conclusion.Met => true,
            Conclusion.NotMet => false,
            var other => throw new InvalidOperationException($"The bid leaves {demand.Describe().En} {other}."),
        };
    }

    /// <summary>The sets of at most so many clauses that some bid satisfies, and with which no bid breaches any of the demands.</summary>
    public static IReadOnlyList<HashSet<Clause>> Closing(IReadOnlyList<Clause> clauses, Condition[] demands, int most)
    {
        var meeting = Bidding.Select(bid => (Clauses: clauses.Where(clause => Meets(bid, clause.Demand)).ToHashSet(), IsGood: demands.All(demand => Meets(bid, demand)))).ToArray();
        return
        [
            .. Enumerable.Range(0, 1 << clauses.Count).Where(choice => int.PopCount(choice) <= most)
                .Select(choice => clauses.Where((_, place) => (choice & (1 << place)) != 0).ToHashSet())
                .Where(set => meeting.Any(bid => set.IsSubsetOf(bid.Clauses)) && meeting.All(bid => bid.IsGood || !set.IsSubsetOf(bid.Clauses))),
        ];
    }

    /// <summary>The law that says which countries are in the Union.</summary>
    public static BodyOfLaw Territories { get; } = BodyOfLaw.Of([.. Catalogue.Law.Instruments.Where(text => text.Provisions.Any(provision => provision is TerritoryRecognition))]);

    private static FactList<Place> Places(string[] countries) => Known.Exactly<Place>([.. countries.Select(Some.Place)]);

    private static Gen<Condition> Tree(int size) => size < 2
        ? Gen.Elements(Atoms)
        : Gen.OneOf(
            Gen.Elements(Atoms),
            Tree(size - 1).Select(part => !part),
            from left in Tree(size / 2)
            from right in Tree(size / 2)
            select left & right,
            from left in Tree(size / 2)
            from right in Tree(size / 2)
            select left | right);

    private static IEnumerable<Condition> Smaller(Condition condition) => condition.Parts;
}
