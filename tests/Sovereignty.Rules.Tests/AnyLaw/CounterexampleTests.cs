using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Evaluation;
using LawGenerators = Sovereignty.Testing.LawGenerators;

namespace Sovereignty.Tests.AnyLaw;

/// <summary>Counterexamples that the theorems found, or that were found while writing them; each was an error once.</summary>
public sealed class CounterexampleTests
{
    private static readonly LocalDate On = Known.Day("2028-02-10");
    private static readonly Country UnitedStates = Country.Of("US");
    private static readonly HostingArrangement Empty = new() { Id = "empty" };

    [Fact]
    public void What_a_judgment_settled_no_choice_settles_otherwise()
    {
        var question = new Question("question", Text.Same("?"), "a source", Reading("first", null), Reading("second", On));
        var law = Small.Law(Small.Obligation("duty", question.Answered(Condition.Never, Condition.Always), about: SubjectKind.Arrangement));

        Assert.Equal(Conclusion.Met, Of(law, Empty).Conclusion);
        Assert.Equal(Conclusion.Met, Of(law, Empty, AssessmentTerms.Default with { Readings = [new ReadingChoice("question", "first")] }).Conclusion);
    }

    [Fact]
    public void Of_two_judgments_the_later_counts()
    {
        var question = new Question("question", Text.Same("?"), "a source", Reading("first", On.PlusDays(-20)), Reading("second", On.PlusDays(-10)));
        var law = Small.Law(Small.Obligation("duty", question.Answered(Condition.Never, Condition.Always), about: SubjectKind.Arrangement));

        Assert.Equal(Conclusion.Met, Of(law, Empty).Conclusion);
        Assert.Equal(Conclusion.NotMet, Of(law, Empty, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On.PlusDays(-15)) }).Conclusion);
    }

    [Fact]
    public void What_is_clear_under_both_versions_is_clear_on_their_border()
    {
        var border = UncertainDay.Between(On.PlusDays(-5), On.PlusDays(5));
        var law = Small.Law(Small.Obligation("duty", about: SubjectKind.Arrangement, versions:
        [
            Small.Version("duty-1", UncertainDay.Always, requires: Condition.Always),
            Small.Version("duty-2", border, applies: Condition.Never),
        ]));

        Assert.Equal(Conclusion.Met, Of(law, Empty).Conclusion);
        Assert.Equal(Conclusion.Met, new SovereigntyEvaluator(law).Open(Empty).Decide(On).Conclusion);
    }

    [Fact]
    public void A_finding_open_only_because_of_the_life_of_its_text_says_what_stands_against_it()
    {
        var revived = new LifeEvent(LifeEventKind.Revived, UncertainDay.By(On.PlusDays(3)), LocalDate.MinIsoValue, "a source");
        var finding = Of(BodyOfLaw.Of(LawGenerators.Of("law", [revived], Small.Obligation("duty", about: SubjectKind.Arrangement))), Empty).Findings.Single();

        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.All(finding.Subjects, subject => Assert.NotEmpty(subject.Reason.En));
        Assert.NotEmpty(finding.Missing);
    }

    [Fact]
    public void A_text_of_which_nothing_is_public_yet_is_absent_however_little_it_is_trusted()
    {
        var adopted = new LifeEvent(LifeEventKind.Adopted, UncertainDay.On(On), On.PlusDays(20), "a source");
        var law = BodyOfLaw.Of(LawGenerators.Of("law", [adopted], Small.Obligation("duty", about: SubjectKind.Arrangement), Small.Union) with { Confidence = Confidence.D });
        var dossier = new SovereigntyEvaluator(law, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) }).Open(Empty);

        Assert.Empty(dossier.Assess(On).Findings);
        Assert.Equal(Conclusion.NotApplicable, dossier.Decide(On).Conclusion);
    }

    [Fact]
    public void A_name_defined_only_by_a_text_not_public_yet_is_undefined()
    {
        var later = new LifeEvent(LifeEventKind.InForce, UncertainDay.Always, On.PlusDays(20), "a source");
        var law = Small.Law(Small.Obligation("duty", new StoredIn(Small.Union.Territory))) | BodyOfLaw.Of(LawGenerators.Of("definitions", [later], Small.Union));
        var stored = Layered(layer => layer with { Storage = Known.Exactly(new Place { Country = UnitedStates }) });

        Assert.Equal(Conclusion.NotMet, Of(law, stored).Conclusion);
        Assert.Equal(Conclusion.Undetermined, Of(law, stored, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) }).Conclusion);
    }

    [Fact]
    public void An_inference_that_has_no_say_leaves_no_trace()
    {
        var medical = new Inference { Id = ProvisionId.Of("inference"), Article = "", Category = DataCategories.Health, Regimes = [RegimeId.Of("regime-one")], When = Condition.Always, Paraphrase = Text.Same("inferred") };
        var later = new LifeEvent(LifeEventKind.InForce, UncertainDay.Always, On.PlusDays(20), "a source");
        var never = new LifeEvent(LifeEventKind.Proposed, UncertainDay.Always, LocalDate.MinIsoValue, "a source");
        var law = Small.Law(Small.Obligation("duty", applies: new DataCountsAs(DataCategories.Health, RegimeId.Of("regime-two")), requires: Condition.Always, about: SubjectKind.DataSet));
        var data = Empty with { DataSets = Known.Exactly(new DataSet { Id = DataSetId.Of("data"), Categories = Known.Exactly<DataCategory>() }) };
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) };

        var alone = Of(law, data, terms);
        Assert.Contains("neither listed nor inferred", Assert.Single(alone.Findings).Reason.En, StringComparison.Ordinal);
        Assert.Equal(alone.Findings, Of(law | BodyOfLaw.Of(LawGenerators.Of("other", [later], medical)), data, terms).Findings);
        Assert.Equal(alone.Findings, Of(law | BodyOfLaw.Of(LawGenerators.Of("other", [never], medical)), data, terms).Findings);
    }

    [Fact]
    public void What_follows_from_itself_is_told_alike_beside_an_inference_without_force()
    {
        var circular = new Inference { Id = ProvisionId.Of("inference"), Article = "", Category = DataCategories.Health, When = new DataCountsAs(DataCategories.Health), Paraphrase = Text.Same("inferred") };
        var uncertain = new LifeEvent(LifeEventKind.InForce, UncertainDay.Between(On.PlusDays(-5), On.PlusDays(5)), LocalDate.MinIsoValue, "a source");
        var never = new LifeEvent(LifeEventKind.Proposed, UncertainDay.Always, LocalDate.MinIsoValue, "a source");
        var law = Small.Law(Small.Obligation("duty", applies: new DataCountsAs(DataCategories.Health), about: SubjectKind.Arrangement))
            | BodyOfLaw.Of(LawGenerators.Of("inferring", [uncertain], circular));
        var other = BodyOfLaw.Of(LawGenerators.Of("other", [never], circular with { Id = ProvisionId.Of("other-inference") }));

        Assert.Equal(Of(law, Empty).Findings, Of(law | other, Empty).Findings);
    }

    [Fact]
    public void One_place_recorded_twice_is_told_once()
    {
        var later = new Evidence(EvidenceGrade.Authority, On.PlusDays(2));
        var place = new Place { Country = UnitedStates };
        var law = Small.Law(Small.Obligation("duty", new StoredIn(Small.Union.Territory)), Small.Union);
        Assessment Stored(FactList<Place> storage) => Of(law, Layered(layer => layer with { Storage = storage }), AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) });
        var one = Known.AtLeast(place).Entries.Single();

        Assert.Equal(Stored(FactList.AtLeast(ValueSet.Of(one))).Findings, Stored(FactList.AtLeast(ValueSet.Of(one, one with { Denial = later }))).Findings);
    }

    [Fact]
    public void Of_a_holding_made_public_later_nothing_is_missing()
    {
        var later = new Evidence(EvidenceGrade.Audited, On.PlusDays(20));
        var law = Small.Law(Small.Obligation("duty", new HoldingsFromOutsideWithin(Small.Union.Territory, 24m, 39m, IndirectHoldings.Attributed, true)), Small.Union);
        var mother = Some.Company("mother", "US");
        HostingArrangement Held(FactList<Holding> holders) => Layered(layer => layer) with
        {
            Organisations = [Some.Company("operator", "FR") with { Holders = Known.Exactly(new Holding { Holder = PartyId.Of("supplier") }) }, Some.Company("supplier", "US") with { Holders = holders }, mother],
        };
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) };
        var holding = new Entry<Holding>(new Holding { Holder = mother.Id }, later, null);

        Assert.Equal(Of(law, Held(Known.Exactly<Holding>()), terms).Findings, Of(law, Held(FactList.Exactly(Known.Evidence, ValueSet.Of(holding))), terms).Findings);
    }

    [Fact]
    public void A_power_without_effect_leaves_no_trace()
    {
        var law = Small.Law(Small.Obligation("duty", new ImmuneFrom(PowerEffects.Access)), Small.Power("power", new EstablishedIn(UnitedStates)));
        var lapsed = LawGenerators.Of("lapsed", [Small.InForce, new LifeEvent(LifeEventKind.Lapsed, UncertainDay.On(On), LocalDate.MinIsoValue, "a source")], Small.Power("lapsed-power", new ControlledFrom(UnitedStates)));
        var operated = Layered(layer => layer);

        Assert.Equal(Of(law, operated).Findings, Of(law | BodyOfLaw.Of(lapsed), operated).Findings);
    }

    [Fact]
    public void An_operator_made_public_later_is_not_exposed()
    {
        var later = new Evidence(EvidenceGrade.Audited, On.PlusDays(20));
        var operated = Layered(layer => layer with { Operator = Fact.Of(PartyId.Of("operator"), later) });
        var exposures = Of(Small.Law(Small.Power("power", Condition.Always)), operated, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) }).Exposures;

        Assert.All(exposures, exposure => Assert.Equal((Organisation.Unnamed.Id, false), (exposure.Party, exposure.IsCertain)));
        Assert.NotEmpty(exposures);
    }

    [Fact]
    public void Nobody_is_asked_for_the_terms_of_a_holding_made_public_later()
    {
        var later = new Evidence(EvidenceGrade.Audited, On.PlusDays(20));
        var holder = Some.Company("holder", "US") with { Holders = FactList.Exactly(Known.Evidence, ValueSet.Of(new Entry<Holding>(new Holding { Holder = PartyId.Of("holder") }, later))) };
        var company = Some.Company("operator", "FR") with { Holders = Known.Exactly(new Holding { Holder = PartyId.Of("holder") }) };
        var law = Small.Law(Small.Obligation("duty", new HoldingsFromOutsideWithin(Small.Union.Territory, 24m, 39m, IndirectHoldings.Attributed, NaturalPersonsCount: true)));
        var held = Layered(layer => layer with { Operator = Known.As(PartyId.Of("operator")) }) with { Organisations = [holder, company] };
        var finding = Of(law, held, AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(On) }).Findings.Single();

        Assert.DoesNotContain(finding.Missing, missing => missing.Path == "$.organisations['holder'].holders");
    }

    [Fact]
    public void Of_a_text_that_is_not_trusted_the_first_day_of_a_power_is_not_either()
    {
        var duty = Small.Obligation("duty", requires: Condition.Always, applies: !new ImmuneFrom(PowerEffects.ContentDisclosure | PowerEffects.MetadataDisclosure | PowerEffects.CutOff));
        var law = BodyOfLaw.Of(LawGenerators.Of("duties", [], duty) with { Confidence = Confidence.C }, LawGenerators.Of("powers", [], Small.Power("power", Condition.Always) with { Effects = PowerEffects.MetadataDisclosure, From = UncertainDay.On(On.PlusDays(1)) }) with { Confidence = Confidence.D });
        var terms = AssessmentTerms.Default with { ConfidenceFloor = Confidence.A };
        var assessed = Of(law, Empty, terms);
        var judge = new DefinitionalEvaluator(law, terms, Empty, On);

        Assert.Equal(judge.Find(law.Find(InstrumentId.Of("duties"))!, duty), assessed.Findings.Single().Conclusion);
        Assert.Equal(assessed.Conclusion, new SovereigntyEvaluator(law, terms).Open(Empty).Decide(On).Conclusion);
    }

    [Fact]
    public void A_third_company_that_nobody_named_may_be_reached()
    {
        var law = Small.Law(Small.Power("power", new EstablishedIn(UnitedStates)));
        var named = Layered(layer => layer with { Technology = Known.Exactly(new TechnologySupply { Supplier = PartyId.Of("supplier"), CanReachData = Known.As(true) }) });
        var forgotten = Layered(layer => layer);
        var closed = Layered(layer => layer with { Technology = Known.Exactly<TechnologySupply>() });

        Assert.True(Assert.Single(Of(law, named).Exposures).IsCertain);
        Assert.False(Assert.Single(Of(law, forgotten).Exposures).IsCertain);
        Assert.Empty(Of(law, closed).Exposures);
    }

    [Fact]
    public void A_party_that_nobody_can_own_has_no_holders()
    {
        var person = Some.Company("person", "FR") with { Kind = Known.As(PartyKind.NaturalPerson), Holders = Known.AtLeast(new Holding { Holder = PartyId.Of("person") }) };

        Assert.Equal("$.organisations['person'].holders", Assert.Single(Coherence.ProblemsOf(Empty with { Organisations = [person] })).Path);
        Assert.Empty(Coherence.ProblemsOf(Empty with { Organisations = [person with { Kind = Fact<PartyKind>.Unknown }] }));
    }

    [Fact]
    public void Who_surely_controls_is_not_said_not_to()
    {
        var holding = Some.Holding("parent", 40m, 50.01m) with { Controls = Known.As(false) };
        var held = Empty with { Organisations = [Some.Company("parent", "FR"), Some.Company("company", "FR") with { Holders = Known.Exactly(holding) }] };
        var disputed = holding with { Controls = Fact.Disputed(Known.As(false), Fact.Of(true, new Evidence(EvidenceGrade.Audited, On))) };

        Assert.EndsWith("holders['parent'].controls", Assert.Single(Coherence.ProblemsOf(held)).Path, StringComparison.Ordinal);
        Assert.NotEmpty(Coherence.ProblemsOf(Held(held, disputed)));
        Assert.Empty(Coherence.ProblemsOf(Held(held, holding with { Votes = Known.As(Share.Exactly(50m)) })));
    }

    [Fact]
    public void Sources_named_in_another_order_are_the_same_fact_down_to_its_statements()
    {
        var (one, other) = (Known.As(true), Fact.Of(false, new Evidence(EvidenceGrade.Reported, On)));

        Assert.Equal(Fact.Disputed(one, other).Statements, Fact.Disputed(other, one).Statements);
    }

    [Fact]
    public void Elements_with_one_key_stand_in_one_order()
    {
        var (one, other) = (new Transfer { DescribedInContract = Known.As(true) }, new Transfer { DescribedInContract = Known.As(false) });

        Assert.Equal<Transfer>(ValueSet.Of(one, other).ToArray(), [.. ValueSet.Of(other, one)]);
    }

    private static HostingArrangement Held(HostingArrangement arrangement, Holding holding) =>
        arrangement with { Organisations = [arrangement.Organisations.Single(party => party.Id.Value == "parent"), Some.Company("company", "FR") with { Holders = Known.Exactly(holding) }] };

    private static Reading Reading(string id, LocalDate? selected) => new(id, Text.Same(id), "a source", LocalDate.MinIsoValue, selected);

    private static HostingArrangement Layered(Func<Layer, Layer> change) => Empty with
    {
        Organisations = [Some.Company("operator", "FR"), Some.Company("supplier", "US")],
        Layers = Known.Exactly(change(new Layer { Id = LayerId.Of("layer"), Operator = Known.As(PartyId.Of("operator")) })),
    };

    private static Assessment Of(BodyOfLaw law, HostingArrangement arrangement, AssessmentTerms? terms = null) => new SovereigntyEvaluator(law, terms).Open(arrangement).Assess(On);
}
