using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>A few open facts of many, each with what it could be in ways that no search was told of, and questions of many kinds that read them.</summary>
internal static class WideUniverse
{
    private const string Later = "2027-07-01";

    private static readonly ProvisionId Provision = ProvisionId.Of("somewhere-art1");
    private static readonly SchemeId Hds = SchemeId.Of("hds");
    private static readonly CommitmentId[] Promises = [CommitmentId.Of("exit"), CommitmentId.Of("notice"), CommitmentId.Of("map")];

    private static readonly string[][] Whereabouts = [["FR"], ["DE", "CN"], ["US"], ["FR", "CH"]];

    private static HostingArrangement Fixed { get; } = Some.Hospital.On(Some.FrenchCloud.With(
        Some.Person("inside", "FR"),
        Some.Person("abroad", "US"),
        Some.Company("american", "US") with { Holders = Known.Exactly(Some.Holding("abroad", 100m)) },
        Some.Company("held", "FR") with { Holders = Known.Exactly(Some.Holding("american", 100m) with { Controls = Known.As(true) }) },
        Some.Company("between", "FR") with { Holders = Known.Exactly(Some.Holding("abroad", 60m) with { Controls = Known.As(true) }, Some.Holding("inside", 40m)) },
        Some.Company("certified", "CH") with { Certificates = Known.Exactly(Some.Certificate("hds", "1")), Holders = Known.Exactly(Some.Holding("inside", 100m)) },
        Some.Ministry with { Id = PartyId.Of("ministry") },
        Some.Body(PartyKind.LocalAuthority) with { Id = PartyId.Of("town") })
        .HeldBy(Some.Holding("inside", 100m)));

    // Each with the arrangement in which nothing is known of it, all arrangements that the universe has for it, and the questions that read it.
    private static readonly (Func<HostingArrangement, HostingArrangement> Forget, Func<HostingArrangement, HostingArrangement>[] Values, Condition[] Asks)[] Facts =
    [
        (Layer(layer => layer with { Storage = FactList<Place>.Unknown }), [.. Whereabouts.Select(places => Layer(layer => layer with { Storage = Places(places) }))], [new StoredIn(Bids.Union), new StoredPartlyIn(Bids.Union), new StoredPartlyIn(TerritoryId.Of("eea")), new DataLocatedIn(Country.Of("US"))]),
        (Layer(layer => layer with { Administration = FactList<Place>.Unknown }), [.. Whereabouts.Select(places => Layer(layer => layer with { Administration = Places(places) }))], [new AdministeredFrom(Bids.Union), new AdministeredPartlyFrom(Country.Of("CN"))]),
        (Layer(layer => layer with { Transit = FactList<Country>.Unknown }), [.. Whereabouts.Append([]).Select(places => Layer(layer => layer with { Transit = Known.Exactly<Country>([.. places.Select(Country.Of)]) }))], [new DataPassesThrough(Country.Of("US")), new DataPassesThrough(Country.Of("CN"))]),
        (
            Layer(layer => layer with { RemoteAccess = FactList<RemoteAccess>.Unknown }),
            [Accessed(), Accessed(("US", RemoteAccessPurpose.Administration, true, false)), Accessed(("US", RemoteAccessPurpose.Support, false, true)), Accessed(("CN", RemoteAccessPurpose.Support, true, true), ("DE", RemoteAccessPurpose.Administration, true, false))],
            [new ReachedRemotelyOnlyFrom(Bids.Union), new ReachedRemotelyOnlyFrom(Bids.Union, SupportMayBeElsewhere: true), new DataSeenFrom(Country.Of("US")), new RemoteAccessRestsOn(Bids.Union, [TransferMechanism.StandardClauses]), new SeenFromAfarOnlyUnderTransfer([Bids.Union])]),
        (
            Whole(whole => whole with { Transfers = FactList<Transfer>.Unknown }),
            [Whole(whole => whole with { Transfers = Known.Exactly<Transfer>() }), Transferred("US", TransferMechanism.StandardClauses, true), Transferred("US", TransferMechanism.AdequacyDecision, false), Transferred("CH", TransferMechanism.StandardClauses, true)],
            [new TransfersRestOn([]), new TransfersRestOn([TransferMechanism.StandardClauses]), new TransfersRestOn([.. Enum.GetValues<TransferMechanism>()]), new RemoteAccessRestsOn(Bids.Union, [TransferMechanism.StandardClauses])]),
        (
            Layer(layer => layer with { Staff = FactList<StaffGroup>.Unknown }),
            [Staffed(), Staffed(("FR", "US", true)), Staffed(("US", "US", false), ("FR", "FR", true)), Staffed(("DE", "CN", true))],
            [new StaffedFrom(Country.Of("US")), new StaffedFrom(Country.Of("FR")), new StaffedFrom(Country.Of("CN"))]),
        (
            Layer(layer => layer with { Technology = FactList<TechnologySupply>.Unknown }),
            [Supplied(), Supplied(("american", true, true)), Supplied(("held", true, false)), Supplied(("certified", false, false)), Supplied(("american", false, true), ("certified", true, false))],
            [new ThirdCompaniesCannotReachData(Bids.Union), new AutonomyAssured(Hds), new AutonomyAssured(SchemeId.Of("iso-iec-27001")), new LinkedOnlyWithin(Bids.Union)]),
        (Layer(layer => layer with { Keys = Fact<KeyCustody>.Unknown }), [.. Enum.GetValues<KeyCustody>().Select(keys => Layer(layer => layer with { Keys = Known.As(keys) }))], [new KeysHeldOutsideProvider(), new KeysHeldAs(KeyCustody.ThirdCompany)]),
        (Operator(company => company with { Seat = Fact<Country>.Unknown }), [.. new[] { "FR", "CH", "US" }.Select(country => Operator(company => company with { Seat = Known.As(Country.Of(country)) }))], [new OperatorSeatedIn(Bids.Union), new OperatorEstablishedIn(Bids.Union), new OperatorEstablishedIn(TerritoryId.Of("eea"))]),
        (Operator(company => company with { Establishments = FactList<Country>.Unknown }), [.. Whereabouts.Append([]).Select(places => Operator(company => company with { Establishments = Known.Exactly<Country>([.. places.Select(Country.Of)]) }))], [new OperatorHasEstablishmentIn(Country.Of("CH")), new OperatorHasEstablishmentIn(Country.Of("CN"))]),
        (
            Operator(company => company with { Holders = FactList<Holding>.Unknown }),
            [Held(("inside", 100m, 100m, false)), Held(("between", 40m, 40m, false), ("inside", 60m, 60m, false)), Held(("abroad", 30m, 10m, false), ("inside", 70m, 90m, false)), Held(("american", 20m, 20m, false), ("abroad", 20m, 20m, false), ("inside", 60m, 60m, false)), Held(("abroad", 1m, 1m, true), ("inside", 99m, 99m, false))],
            [Within(24m, 39m, IndirectHoldings.Multiplied), Within(24m, 39m, IndirectHoldings.Attributed), Within(24m, 39m, IndirectHoldings.Multiplied, persons: false), new NoSayFromOutside(Bids.Union), new LinkedOnlyWithin(Bids.Union)]),
        (
            Operator(company => company with { Certificates = FactList<Certificate>.Unknown }),
            [
                Certified(), Certified(Some.Certificate("hds", "1")), Certified(Some.Certificate("hds", "2", through: Later)), Certified(Some.Certificate("hds", "2", from: Later), Some.Certificate("iso-iec-27001", "1")),
                Certified(Some.Certificate("hds", "2", service: "another")), Certified(Some.Certificate("hds", "1"), Some.Certificate("hds", "2") with { State = Known.As(CertificateState.InProgress) }),
            ],
            [new HoldsCertificate(Hds), new HoldsCertificate(Hds, "2"), new HoldsCertificate(Hds, "1"), new HoldsCertificate(SchemeId.Of("iso-iec-27001")), new CertificateInProgress(Hds), new RecordedForLongerThan(Hds, 24)]),
        (
            Layer(layer => layer with { Commitments = FactList<CommitmentId>.Unknown }),
            [.. new CommitmentId[][] { [], [Promises[0]], Promises[..2], [Promises[2]], Promises }.Select(made => Layer(layer => layer with { Commitments = Known.Exactly<CommitmentId>(made) }))],
            [.. Promises.Select(promise => new Undertakes(promise))]),
        (
            Whole(whole => whole with { Project = whole.Project with { Engaged = Fact<UncertainDay>.Unknown } }),
            [.. new[] { "2024-01-31", "2026-01-01", "2026-06-30" }.Select(day => Whole(whole => whole.EngagedOn(day)))],
            [new EngagedBefore(Known.Day("2026-01-01")), new WithinTermOfEngagement(12), new WithinTermOfEngagement(18)]),
        (
            Whole(whole => whole with { Derogations = FactList<Derogation>.Unknown }),
            [Whole(whole => whole with { Derogations = Known.Exactly<Derogation>() }), .. new[] { "2026-01-01", Later }.SelectMany(day => new[] { true, false }.Select(isFormal => Whole(whole => whole.Granted(day, isFormal))))],
            [new DerogationRecorded(Provision), new DerogationRecorded(Provision, Known.Day("2026-03-01")), new DerogationGranted(Provision, DerogationFormalities.Publication), new DerogationGranted(Provision, DerogationFormalities.None)]),
        (
            Whole(whole => whole with { Responsibility = whole.Responsibility with { ActsFor = FactList<PartyId>.Unknown } }),
            [.. new[] { "", "ministry", "town" }.Select(client => Whole(whole => whole with { Responsibility = whole.Responsibility with { ActsFor = client.Length == 0 ? Known.Exactly<PartyId>() : Known.Exactly(PartyId.Of(client)) } }))],
            [new InRole(PartyRole.Client, null, [PartyKind.StateAdministration]), new InRole(PartyRole.Client, null, [PartyKind.LocalAuthority])]),
    ];

    private static readonly string[] Calendar = [SmallUniverse.Day, "2027-01-02", "2027-06-30", Later, "2027-12-31"];

    /// <summary>A tender, what it demands, and each bid that the universe has for it.</summary>
    public static Gen<(Tender Tender, Condition Demand, IEnumerable<HostingArrangement> Bids)> Tenders { get; } =
        from open in Gen.Shuffle(Enumerable.Range(0, Facts.Length).ToArray())
        from many in Gen.Choose(1, 2)
        let facts = open.Take(many).Select(place => Facts[place]).ToArray()
        let asks = facts.SelectMany(fact => fact.Asks).ToArray()
        from clauses in Tree(asks, 3).ArrayOf(2)
        from days in Gen.Elements(ClauseDays.Performance, ClauseDays.Performance, ClauseDays.Award)
        from demand in Gen.OneOf(Tree(asks, 2), Gen.Elements(asks).Select(ask => clauses[0] | ask), Tree(asks, 1))
        from isLong in Gen.Elements(true, false)
        select (
            Bids.For(facts.Aggregate(Fixed, (whole, fact) => fact.Forget(whole)), SmallUniverse.Day, isLong ? Calendar[^1] : SmallUniverse.Day, [.. clauses.Select((clause, place) => Bids.Clause($"clause-{place}", clause, place == 0 ? days : ClauseDays.Performance))]),
            demand,
            facts.Aggregate<(Func<HostingArrangement, HostingArrangement> Forget, Func<HostingArrangement, HostingArrangement>[] Values, Condition[] Asks), IEnumerable<HostingArrangement>>([Fixed], (bids, fact) => bids.SelectMany(bid => fact.Values.Select(value => value(bid)))));

    /// <summary>An evaluator that knows territories and the demand.</summary>
    public static SovereigntyEvaluator Demanding(Condition demand) =>
        new(SmallUniverse.Territories | BodyOfLaw.Of(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(SmallUniverse.Day))), new() { Forces = [Force.Adopted] });

    /// <summary>Whether a bid meets every clause on each day of the calendar on which it binds, and breaches the demand on one of these.</summary>
    public static (bool Satisfies, bool Breaches) Judge(Tender tender, Condition demand, HostingArrangement bid)
    {
        var days = Calendar.Select(Known.Day).Where(day => day <= tender.Through).ToArray();
        var conditions = tender.Clauses.Select(clause => (clause.Demand, Days: clause.Days == ClauseDays.Award ? days[..1] : days)).ToArray();
        return (conditions.All(clause => days.Where(clause.Days.Contains).All(day => On(clause.Demand, bid, day) == Conclusion.Met)), days.Any(day => On(demand, bid, day) == Conclusion.NotMet));
    }

    public static Conclusion On(Condition demand, HostingArrangement bid, NodaTime.LocalDate day) =>
        Demanding(demand).Open(bid).Assess(day).Findings.Single(finding => finding.Provision.Value == "adopted").Conclusion;

    private static Func<HostingArrangement, HostingArrangement> Whole(Func<HostingArrangement, HostingArrangement> change) => change;

    private static Func<HostingArrangement, HostingArrangement> Layer(Func<Layer, Layer> change) => whole => whole with { Layers = Known.Exactly(change(whole.Layers.Values.Single())) };

    private static Func<HostingArrangement, HostingArrangement> Operator(Func<Organisation, Organisation> change) =>
        whole => whole with { Organisations = [.. whole.Organisations.Select(party => party.Id.Value == "french-cloud" ? change(party) : party)] };

    private static FactList<Place> Places(string[] countries) => Known.Exactly<Place>([.. countries.Select(Some.Place)]);

    private static Func<HostingArrangement, HostingArrangement> Accessed(params (string From, RemoteAccessPurpose Purpose, bool SeesData, bool Supervised)[] accesses) => Layer(layer => layer with
    {
        RemoteAccess = Known.Exactly<RemoteAccess>([.. accesses.Select(one => new RemoteAccess { From = Country.Of(one.From), Purpose = Known.As(one.Purpose), SeesData = Known.As(one.SeesData), Supervised = Known.As(one.Supervised) })]),
    });

    private static Func<HostingArrangement, HostingArrangement> Staffed(params (string Residence, string Nationality, bool Access)[] groups) => Layer(layer => layer with
    {
        Staff = Known.Exactly<StaffGroup>([.. groups.Select(one => new StaffGroup { Residence = Country.Of(one.Residence), Nationality = Known.As(Country.Of(one.Nationality)), AccessToData = Known.As(one.Access) })]),
    });

    private static Func<HostingArrangement, HostingArrangement> Supplied(params (string Supplier, bool Reaches, bool Autonomy)[] supplies) => Layer(layer => layer with
    {
        Technology = Known.Exactly<TechnologySupply>([.. supplies.Select(one => new TechnologySupply { Supplier = PartyId.Of(one.Supplier), CanReachData = Known.As(one.Reaches), AutonomyAssured = Known.As(one.Autonomy) })]),
    });

    private static Func<HostingArrangement, HostingArrangement> Transferred(string country, TransferMechanism mechanism, bool isDescribed) => whole => whole with
    {
        Transfers = Known.Exactly(new Transfer { To = Known.As(Country.Of(country)), Mechanism = Known.As(mechanism), DescribedInContract = Known.As(isDescribed) }),
    };

    private static Func<HostingArrangement, HostingArrangement> Held(params (string Holder, decimal Capital, decimal Votes, bool Veto)[] holdings) => Operator(company => company with
    {
        Holders = Known.Exactly<Holding>([.. holdings.Select(one => Some.Holding(one.Holder, one.Capital, one.Votes) with { Veto = Known.As(one.Veto) })]),
    });

    private static Func<HostingArrangement, HostingArrangement> Certified(params Certificate[] certificates) => Operator(company => company with { Certificates = Known.Exactly<Certificate>(certificates) });

    private static HostingArrangement Granted(this HostingArrangement whole, string day, bool isFormal) => whole with
    {
        Derogations = Known.Exactly(new Derogation
        {
            Provisions = [Provision],
            ByMinister = Known.As(true),
            ValidatedByPrimeMinister = Known.As(isFormal),
            Motivated = Known.As(isFormal),
            Published = Known.As(isFormal),
            Granted = Known.On(day),
        }),
    };

    private static HoldingsFromOutsideWithin Within(decimal each, decimal together, IndirectHoldings indirect, bool persons = true) => new(Bids.Union, each, together, indirect, persons);

    private static Gen<Condition> Tree(Condition[] asks, int size) => size < 2
        ? Gen.OneOf(Gen.Elements(asks), Gen.Elements(asks).Select(ask => !ask))
        : Gen.OneOf(
            Tree(asks, 1),
            from left in Tree(asks, size - 1)
            from right in Tree(asks, 1)
            select left & right,
            from left in Tree(asks, size - 1)
            from right in Tree(asks, 1)
            select left | right);
}
