using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Facts;

public sealed class CoherenceTests
{
    private static readonly Evidence Said = new(EvidenceGrade.Declared, new LocalDate(2026, 1, 1));
    private static readonly PartyId Aws = PartyId.Of("aws");
    private static readonly PartyId Amazon = PartyId.Of("amazon-com");
    private static readonly PartyId Orange = PartyId.Of("orange");
    private static readonly DataSetId Menus = DataSetId.Of("menus");

    [Fact]
    public void An_arrangement_of_which_nothing_is_known_is_coherent() => AssertCoherent(new HostingArrangement { Id = "a" });

    [Fact]
    public void Generated_arrangements_are_coherent() =>
        Always.Holds(ArrangementGenerators.Arbitrary, arrangement => Coherence.ProblemsOf(arrangement).Count == 0);

    [Theory]
    [InlineData(PartyKind.LocalAuthority, true)]
    [InlineData(PartyKind.StateAdministration, false)]
    [InlineData(PartyKind.OtherCompany, false)]
    public void Only_a_local_authority_is_a_region(PartyKind kind, bool coherent)
    {
        var problems = Coherence.ProblemsOf(new HostingArrangement { Id = "a", Organisations = [new Organisation { Id = Aws, Kind = Fact.Of(kind, Said), LocalAuthority = Fact.Of(LocalAuthorityKind.Region, Said) }] });
        Assert.Equal(coherent ? [] : ["$.organisations['aws'].localAuthority"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_region_of_which_the_kind_is_unknown_or_disputed_is_no_contradiction()
    {
        var region = new Organisation { Id = Aws, LocalAuthority = Fact.Of(LocalAuthorityKind.Region, Said) };
        AssertCoherent(new HostingArrangement { Id = "a", Organisations = [region] });
        AssertCoherent(new HostingArrangement { Id = "a", Organisations = [region with { Kind = Fact.OneOf([PartyKind.LocalAuthority, PartyKind.OtherPublicBody], Said) }] });
    }

    [Fact]
    public void An_organisation_may_hold_itself() => AssertCoherent(HeldBy(new Holding { Holder = Aws, Capital = Part(100) }));

    [Fact]
    public void A_deal_that_never_closes_takes_nothing_from_those_who_hold() => AssertCoherent(HeldBy(
        new Holding { Holder = Amazon, Capital = Part(100), Period = Fact.Of(Validity.Always, Said) },
        new Holding { Holder = Orange, Capital = Part(100), Period = Fact.Of(Validity.Always, Said), Acquisition = new() { Closed = Fact.Of(UncertainDay.Never, Said) } }));

    [Fact]
    public void A_deal_that_closed_takes_its_part_from_that_day_on() => Assert.Equal(
        ["$.organisations['aws'].holders"],
        Coherence.ProblemsOf(HeldBy(
            new Holding { Holder = Amazon, Capital = Part(100), Period = Fact.Of(Validity.Always, Said) },
            new Holding { Holder = Orange, Capital = Part(10), Period = Fact.Of(Validity.Always, Said), Acquisition = new() { Closed = Fact.Of(UncertainDay.On(new(2026, 2, 20)), Said) } })).Select(problem => problem.Path));

    [Fact]
    public void A_deal_that_was_prohibited_did_not_close()
    {
        var deal = new Acquisition { Prohibited = Fact.Of(UncertainDay.On(new(2026, 5, 25)), Said), Closed = Fact.Of(UncertainDay.On(new(2026, 6, 1)), Said) };

        Assert.Equal(["$.organisations['aws'].holders['orange'].acquisition"], Coherence.ProblemsOf(HeldBy(new Holding { Holder = Orange, Acquisition = deal })).Select(problem => problem.Path));
        AssertCoherent(HeldBy(new Holding { Holder = Orange, Acquisition = deal with { Closed = Fact.Of(UncertainDay.Never, Said) } }));
        AssertCoherent(HeldBy(new Holding { Holder = Orange, Acquisition = deal with { Closed = Fact<UncertainDay>.Unknown } }));
    }

    [Fact]
    public void A_data_set_that_no_layer_carries_is_a_contradiction() => AssertProblem(
        Carrying(FactList.Exactly(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.Exactly<DataSetId>(Said) })),
        "$.dataSets['menus']");

    [Fact]
    public void A_data_set_in_an_arrangement_of_exactly_no_layers_is_a_contradiction() => AssertProblem(Carrying(FactList.Exactly<Layer>(Said)), "$.dataSets['menus']");

    [Fact]
    public void A_data_set_that_another_layer_may_carry_is_no_contradiction() => Assert.All(
        new[]
        {
            FactList.AtLeast(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.Exactly<DataSetId>(Said) }),
            FactList.Exactly(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.Exactly<DataSetId>(Said) }, new Layer { Id = LayerId.Of("m") }),
            FactList.Exactly(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.AtLeast<DataSetId>(Said) }),
            FactList.Exactly(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.Exactly(Said, new[] { new Entry<DataSetId>(Menus, Said, Denial: Said) }.ToValueSet()) }),
        },
        layers => AssertCoherent(Carrying(layers)));

    [Fact]
    public void A_data_set_that_some_source_denies_may_be_carried_by_none() => AssertCoherent(Carrying(FactList.Exactly<Layer>(Said)) with
    {
        DataSets = FactList.Exactly(Said, new[] { new Entry<DataSet>(new DataSet { Id = Menus }, Said, Denial: Said) }.ToValueSet()),
    });

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void What_was_known_on_a_day_must_not_have_had_data_kept_nowhere(int daysLater, bool contradicts)
    {
        var later = new Evidence(EvidenceGrade.Declared, Said.PublicSince.PlusDays(daysLater));
        var layer = new Layer { Id = LayerId.Of("l"), Carries = FactList.Exactly(Said, new[] { new Entry<DataSetId>(Menus, later) }.ToValueSet()) };
        Assert.Equal(contradicts ? 1 : 0, Coherence.ProblemsOf(Carrying(FactList.Exactly(Said, layer))).Count);
    }

    [Fact]
    public void Every_use_of_an_undefined_party_is_named()
    {
        var arrangement = new HostingArrangement
        {
            Id = "a",
            Responsibility = new Responsibility { Body = Fact.Of(Aws, Said), ActsFor = FactList.AtLeast(Said, Aws), CloudUser = Fact.Of(Aws, Said) },
            DataSets = FactList.AtLeast(Said, new DataSet
            {
                Id = Menus,
                Harms = FactList.AtLeast(Said, new Harm { Kind = HarmKind.PublicOrder, FoundBy = Fact.Of(Aws, Said) }),
            }),
            Layers = FactList.AtLeast(Said, new Layer
            {
                Id = LayerId.Of("l"),
                Operator = Fact.Disputed(Fact.Of(Aws, Said), Fact.Of(Amazon, Said)),
                KeyHolder = Fact.Of(Aws, Said),
                Technology = FactList.AtLeast(Said, new TechnologySupply { Supplier = Aws }),
            }),
            Organisations = [new Organisation { Id = Orange, Holders = FactList.AtLeast(Said, new Holding { Holder = Aws }), Subsidiaries = FactList.AtLeast(Said, Amazon) }],
            Transfers = FactList.AtLeast(Said, new Transfer { Recipient = Fact.Of(Aws, Said) }),
        };

        Assert.Equal(
            [
                "$.responsibility.body", "$.responsibility.actsFor['aws']", "$.responsibility.cloudUser", "$.dataSets['menus'].harms['public-order'].foundBy",
                "$.layers['l'].operator", "$.layers['l'].operator", "$.layers['l'].keyHolder", "$.layers['l'].technology['aws']",
                "$.organisations['orange'].holders['aws']", "$.organisations['orange'].subsidiaries['amazon-com']", "$.transfers[0].recipient",
            ],
            Coherence.ProblemsOf(arrangement).Select(problem => problem.Path));
    }

    [Fact]
    public void An_undefined_data_set_is_a_contradiction_even_where_data_sets_are_unknown() => AssertProblem(
        new HostingArrangement { Id = "a", Layers = FactList.AtLeast(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.AtLeast(Said, Menus) }) },
        "$.layers['l'].carries['menus']");

    [Fact]
    public void A_data_set_said_to_be_kept_nowhere_is_a_contradiction() => AssertProblem(
        new HostingArrangement
        {
            Id = "a",
            DataSets = FactList.AtLeast(Said, new DataSet { Id = Menus }),
            Layers = FactList.AtLeast(Said, new Layer { Id = LayerId.Of("l"), Carries = FactList.AtLeast(Said, Menus), Storage = FactList.Exactly<Place>(Said) }),
        },
        "$.layers['l'].storage");

    [Fact]
    public void Two_things_of_one_name_are_a_contradiction() => Assert.Equal(
        ["$.dataSets['menus']", "$.layers['l']", "$.organisations['aws']", "$.events['e']"],
        Coherence.ProblemsOf(new HostingArrangement
        {
            Id = "a",
            DataSets = FactList.AtLeast(Said, new DataSet { Id = Menus }, new DataSet { Id = Menus, IdentifiesPersons = Fact.Of(true, Said) }),
            Layers = FactList.AtLeast(Said, new Layer { Id = LayerId.Of("l") }, new Layer { Id = LayerId.Of("l"), Keys = Fact.Of(KeyCustody.None, Said) }),
            Organisations = [new Organisation { Id = Aws }, new Organisation { Id = Aws, Name = "AWS" }],
            Events = [new RecordedEvent { Event = EventId.Of("e") }, new RecordedEvent { Event = EventId.Of("e"), Day = Fact.Of(UncertainDay.Never, Said) }],
        }).Select(problem => problem.Path));

    [Fact]
    public void Holders_of_more_than_the_whole_are_a_contradiction()
    {
        var arrangement = HeldBy(new Holding { Holder = Amazon, Capital = Part(60), Votes = Part(50) }, new Holding { Holder = Orange, Capital = Part(40.01m), Votes = Part(50) });

        Assert.Equal(("$.organisations['aws'].holders", "capital of 100.01 % in all, at least"), Coherence.ProblemsOf(arrangement).Select(problem => (problem.Path, problem.Found.En)).Single());
    }

    [Fact]
    public void Holders_who_may_hold_the_whole_between_them_are_no_contradiction() => AssertCoherent(HeldBy(
        new Holding { Holder = Amazon, Capital = Fact.Of(Share.Between(40, 100), Said) },
        new Holding { Holder = Orange, Capital = Fact.Disputed(Part(90), Part(60)) }));

    [Fact]
    public void Holders_of_the_whole_one_after_the_other_are_no_contradiction() => AssertCoherent(HeldBy(
        new Holding { Holder = Amazon, Capital = Part(100), Period = Days(1, 10) },
        new Holding { Holder = Orange, Capital = Part(100), Period = Days(11, 20) }));

    [Fact]
    public void Holders_of_the_whole_on_one_and_the_same_day_are_a_contradiction() => AssertProblem(
        HeldBy(new Holding { Holder = Amazon, Capital = Part(100), Period = Days(1, 10) }, new Holding { Holder = Orange, Capital = Part(100), Period = Days(10, 20) }),
        "$.organisations['aws'].holders");

    [Fact]
    public void A_derogation_that_names_no_provision_is_a_contradiction() => AssertProblem(
        new HostingArrangement { Id = "a", Derogations = FactList.AtLeast(Said, new Derogation { Provisions = [] }) },
        "$.derogations[0].provisions");

    [Fact]
    public void A_category_with_two_meanings_is_a_contradiction() => AssertProblem(
        new HostingArrangement
        {
            Id = "a",
            DataSets = FactList.AtLeast(Said, new DataSet { Id = Menus, Categories = FactList.AtLeast(Said, DataCategory.Define("ordinary", DataCategories.Health)) }),
        },
        "$.dataSets['menus'].categories['ordinary']");

    [Fact]
    public void A_record_without_a_name_is_a_contradiction() => AssertProblem(new HostingArrangement { Id = " " }, "$.id");

    private static HostingArrangement HeldBy(params ReadOnlySpan<Holding> holdings) => new()
    {
        Id = "a",
        Organisations = [new Organisation { Id = Aws, Holders = FactList.Exactly(Said, holdings) }, new Organisation { Id = Amazon }, new Organisation { Id = Orange }],
    };

    private static HostingArrangement Carrying(FactList<Layer> layers) => new()
    {
        Id = "a",
        DataSets = FactList.Exactly(Said, new DataSet { Id = Menus }),
        Layers = layers,
    };

    private static Fact<Share> Part(decimal percent) => Fact.Of(Share.Exactly(percent), Said);

    private static Fact<Validity> Days(int from, int through) =>
        Fact.Of(Validity.Between(new LocalDate(2026, 1, from), new LocalDate(2026, 1, through)), Said);

    private static void AssertCoherent(HostingArrangement arrangement) => Assert.Empty(Coherence.ProblemsOf(arrangement));

    private static void AssertProblem(HostingArrangement arrangement, string path) =>
        Assert.Equal(path, Assert.Single(Coherence.ProblemsOf(arrangement)).Path);
}
