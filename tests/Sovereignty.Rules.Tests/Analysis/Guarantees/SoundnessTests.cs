using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Xunit;

namespace Sovereignty.Tests.Analysis;

/// <summary>Clauses and demands that differ in something that a search could forget to vary: none of these may be guaranteed, and none impossible.</summary>
public sealed class SoundnessTests
{
    private const string Award = "2027-01-01";
    private const string Through = "2030-12-31";

    private static readonly SchemeId Hds = SchemeId.Of("hds");
    private static readonly EventId Decree = EventId.Of("decree");
    private static readonly ProvisionId Provision = ProvisionId.Of("somewhere-art1");
    private static readonly BodyOfLaw Territories = SmallUniverse.Territories;

    // Each with its clauses, the demand, and whether a bid that breaches is found.
    private static readonly Dictionary<string, (HostingArrangement Arrangement, Condition[] Clauses, Condition Demand)> Differing = new(StringComparer.Ordinal)
    {
        ["a part held through a company that somebody outside controls"] = (Operated, [Holdings(IndirectHoldings.Multiplied)], Holdings(IndirectHoldings.Attributed)),
        ["holders that are companies and not persons"] = (Operated, [Holdings(IndirectHoldings.Multiplied), !new StoredPartlyIn(Bids.Union)], new StoredIn(Bids.Union) | Holdings(IndirectHoldings.Multiplied, 23m, persons: false)),
        ["holders that are persons and not companies"] = (Operated, [Holdings(IndirectHoldings.Multiplied, persons: false)], Holdings(IndirectHoldings.Multiplied)),
        ["the right to appoint a majority without a part"] = (Operated, [Holdings(IndirectHoldings.Multiplied)], new NoSayFromOutside(Bids.Union)),
        ["a certificate of another version"] = (Bids.Cover, [new HoldsCertificate(Hds)], new HoldsCertificate(Hds, "2")),
        ["a certificate in progress beside one that is held"] = (Bids.Cover, [new HoldsCertificate(Hds)], !new CertificateInProgress(Hds)),
        ["an access that a transfer covers"] = (Bids.Cover, [new RemoteAccessRestsOn(Bids.Union, [TransferMechanism.StandardClauses])], new ReachedRemotelyOnlyFrom(Bids.Union)),
        ["a transfer of which the contract tells nothing"] = (Bids.Cover, [], new TransfersRestOn([.. Enum.GetValues<TransferMechanism>()])),
        ["a derogation without any formality"] = (Open, [], !new DerogationRecorded(Provision)),
        ["a derogation granted later"] = (Open, [], !new DerogationRecorded(Provision, Known.Day("2028-06-01"))),
        ["a derogation in due form among those recorded"] = (Open, [new DerogationRecorded(Provision)], new DerogationGranted(Provision, DerogationFormalities.Publication)),
        ["a body for which it acts and that nobody named"] = (Open, [], !new InRole(PartyRole.Client, Country.Of("FR"), [PartyKind.LocalAuthority])),
        ["a supplier whose service goes on by its certificate"] = (Bids.Cover, [new AutonomyAssured(Hds)], new AutonomyAssured(SchemeId.Of("iso-iec-27001"))),
        ["a supplier held from outside"] = (Bids.Cover, [], new ThirdCompaniesCannotReachData(Bids.Union)),
        ["a data set that nobody named"] = (Bids.Cover with { DataSets = Known.AtLeast(Some.Reimbursements), Layers = Carrying(FactList<DataSetId>.Unknown) }, [], !new CarriesData(new DataMarked([ProtectionMarking.Sensitive]))),
    };

    public static TheoryData<string> Names => [.. Differing.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_bid_may_differ_in_is_never_guaranteed(string name)
    {
        var (arrangement, clauses, demand) = Differing[name];
        var verdict = Bids.For(arrangement, Award, Award, Numbered(clauses)).Against(demand).Verdict;

        Assert.DoesNotContain(verdict, new[] { GuaranteeVerdict.Guaranteed, GuaranteeVerdict.Impossible });
    }

    [Theory]
    [InlineData("a part held through a company that somebody outside controls")]
    [InlineData("holders that are companies and not persons")]
    [InlineData("holders that are persons and not companies")]
    [InlineData("the right to appoint a majority without a part")]
    [InlineData("a certificate of another version")]
    [InlineData("a certificate in progress beside one that is held")]
    [InlineData("an access that a transfer covers")]
    [InlineData("a transfer of which the contract tells nothing")]
    [InlineData("a derogation without any formality")]
    [InlineData("a derogation in due form among those recorded")]
    [InlineData("a body for which it acts and that nobody named")]
    [InlineData("a supplier whose service goes on by its certificate")]
    [InlineData("a supplier held from outside")]
    public void It_is_found_where_it_is_varied(string name)
    {
        var (arrangement, clauses, demand) = Differing[name];

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, Bids.For(arrangement, Award, Award, Numbered(clauses)).Against(demand).Verdict);
    }

    [Fact]
    public void What_is_asked_on_the_day_of_the_award_alone_may_end_the_day_after_though_the_law_stands_still()
    {
        var held = new HoldsCertificate(Hds);
        var standard = Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, held, Known.Day(Award));
        var tender = Bids.For(Bids.Cover, Award, Through, Bids.Clause("held", held, ClauseDays.Award));
        var found = new SovereigntyEvaluator(Territories | BodyOfLaw.Of(standard), new() { Forces = [Force.Adopted] }).Guarantee(tender);

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, found.Verdict);
    }

    [Fact]
    public void A_term_that_only_a_standard_of_the_buyer_knows_runs_out_within_the_contract()
    {
        var engaged = Bids.Cover with { Project = new() { Engaged = Known.As(UncertainDay.On(Known.Day("2026-12-01"))) } };
        var standard = Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, new WithinTermOfEngagement(18), Known.Day(Award));
        var tender = new Tender(engaged, [], Known.Day(Award), Known.Day(Through)) { Standards = [standard] };

        Assert.Equal(GuaranteeVerdict.Impossible, new SovereigntyEvaluator(Territories, new() { Forces = [Force.Adopted] }).Guarantee(tender).Verdict);
    }

    [Fact]
    public void Certificates_that_follow_each_other_are_held_throughout_and_none_for_long()
    {
        var clauses = Numbered(new HoldsCertificate(Hds), !new RecordedForLongerThan(Hds, 12));

        Assert.NotEqual(GuaranteeVerdict.Impossible, Bids.For(Bids.Cover, Award, Through, clauses).Against(new StoredIn(Bids.Union)).Verdict);
    }

    [Fact]
    public void Two_services_of_one_operator_may_be_certified_both()
    {
        var layers = new[] { "one", "other" }.Select(name => new Layer
        {
            Id = LayerId.Of(name),
            Delivery = Known.As(Delivery.CommercialCloud),
            Operator = Known.As(PartyId.Of("operator")),
            Service = Known.As(ServiceId.Of("service-" + name)),
            Carries = Known.Exactly(DataSetId.Of("reimbursements")),
            Storage = Known.Exactly(Some.Place("FR")),
        });
        var cover = Operated with { Layers = Known.Exactly([.. layers]), Organisations = [.. Operated.Organisations.Select(party => party with { Certificates = party.Id.Value == "operator" ? FactList<Certificate>.Unknown : party.Certificates })] };

        Assert.Equal(GuaranteeVerdict.Guaranteed, Bids.For(cover, Award, Award, Bids.Clause("held", new HoldsCertificate(Hds))).Against(new HoldsCertificate(Hds) | new StoredIn(Bids.Union)).Verdict);
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, Bids.For(cover, Award, Award, Bids.Clause("held", new HoldsCertificate(Hds))).Against(new AdministeredFrom(Bids.Union)).Verdict);
    }

    [Fact]
    public void What_is_recorded_of_a_certificate_is_never_taken_away()
    {
        var recorded = Some.Certificate("hds", "1") with { Service = Fact<ServiceId>.Unknown };
        var cover = Operated with { Organisations = [.. Operated.Organisations.Select(party => party.Id.Value == "operator" ? party with { Certificates = Known.AtLeast(recorded) } : party)] };
        var found = Bids.For(cover, Award, Award).Against(new HoldsCertificate(Hds)).Demands.Single().Counterexample!;

        Assert.Contains(found.Arrangement.Organisations.Single(party => party.Id.Value == "operator").Certificates.Values, certificate => certificate.Scheme == Hds);
    }

    [Fact]
    public void A_day_known_in_part_is_supposed_within_what_is_known()
    {
        var cover = Bids.Cover with { Project = new() { Engaged = Known.As(UncertainDay.Between(Known.Day("2026-03-01"), Known.Day("2026-09-30"))) } };
        var found = Bids.For(cover, Award, Award).Against(new EngagedBefore(Known.Day("2026-06-01"))).Demands.Single().Counterexample!;
        var engaged = found.Arrangement.Project.Engaged.Statements[0].OneOf[0].Earliest;

        Assert.InRange(engaged!.Value, Known.Day("2026-06-01"), Known.Day("2026-09-30"));
        Assert.Equal(GuaranteeVerdict.Guaranteed, Bids.For(cover, Award, Award).Against(new EngagedBefore(Known.Day("2026-10-01"))).Verdict);
    }

    [Fact]
    public void A_term_and_a_fixed_day_may_meet_on_a_day_that_is_not_asked_about()
    {
        var lasting = new WithinTermOf(Decree, 1) & new HasHappened(Decree) & !new HappenedSince(Decree, Known.Day("2029-01-01"));

        Assert.NotEqual(
            GuaranteeVerdict.Guaranteed,
            Bids.For(Bids.Cover, Award, Through, Bids.Clause("not-yet", !new HasHappened(Decree), ClauseDays.Award)).Against(!lasting).Verdict);
    }

    private static HostingArrangement Operated => Bids.Cover with
    {
        Layers = Known.Exactly(Bids.Cover.Layers.Values.Single() with { Operator = Known.As(PartyId.Of("operator")) }),
        Organisations = [.. Bids.Cover.Organisations, Some.Company("operator", "FR") with { Holders = FactList<Holding>.Unknown }],
    };

    // Nothing known of derogations, nor of the bodies for which it acts.
    private static HostingArrangement Open => Bids.Cover with { Derogations = FactList<Derogation>.Unknown, Responsibility = Bids.Cover.Responsibility with { ActsFor = FactList<PartyId>.Unknown } };

    private static FactList<Layer> Carrying(FactList<DataSetId> data) => Known.Exactly(Bids.Cover.Layers.Values.Single() with { Carries = data });

    private static HoldingsFromOutsideWithin Holdings(IndirectHoldings indirect, decimal each = 24m, bool persons = true) => new(Bids.Union, each, 39m, indirect, persons);

    private static Clause[] Numbered(params Condition[] clauses) => [.. clauses.Select((clause, place) => Bids.Clause($"clause-{place}", clause))];
}
