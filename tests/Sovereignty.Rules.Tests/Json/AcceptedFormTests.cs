using System.Text;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

public sealed class AcceptedFormTests
{
    private static readonly Evidence OfTheDocument = new(EvidenceGrade.Declared, new LocalDate(2026, 1, 1));

    public static TheoryData<string, UncertainDay> Days => new()
    {
        { "\"2026-04-17\"", UncertainDay.On(new LocalDate(2026, 4, 17)) },
        { "\"never\"", UncertainDay.Never },
        { "\"always\"", UncertainDay.Always },
        { "\"unknown\"", UncertainDay.Unknown },
        { """{"between":["2026-08-15","2026-08-22"]}""", UncertainDay.Between(new LocalDate(2026, 8, 15), new LocalDate(2026, 8, 22)) },
        { """{"notThrough":"2026-11-23"}""", UncertainDay.NotThrough(new LocalDate(2026, 11, 23)) },
        { """{"notThrough":"9999-12-31"}""", UncertainDay.NotThrough(LocalDate.MaxIsoValue) },
        { """{"notBefore":"2026-11-24"}""", UncertainDay.NotThrough(new LocalDate(2026, 11, 23)) },
        { """{"by":"2026-11-23"}""", UncertainDay.By(new LocalDate(2026, 11, 23)) },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_form_of_a_day_is_read_and_written_back(string json, UncertainDay day)
    {
        var arrangement = Document.Read(Document.With($$"""
            "project":{"engaged":{{json}}}
            """));

        Assert.Equal(Fact.Of(day, OfTheDocument), arrangement.Project.Engaged);
        Assert.Equal(arrangement, ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)));
    }

    [Fact]
    public void A_transfer_says_its_clauses_and_measures_and_a_recipient_its_regimes()
    {
        var arrangement = Document.Read(Document.With("""
            "organisations":[{"id":"recipient","regimes":["ca-pipeda"]}],
            "transfers":[{"to":"CA","recipient":"recipient","mechanism":"standard-clauses","clauses":"eu-scc-2021-914","supplementaryMeasures":"not-needed"}]
            """));

        var transfer = arrangement.Transfers.Values.Single();
        Assert.Equal(Fact.Of(InstrumentId.Of("eu-scc-2021-914"), OfTheDocument), transfer.Clauses);
        Assert.Equal(Fact.Of(SupplementaryMeasures.NotNeeded, OfTheDocument), transfer.Measures);
        Assert.Equal(FactList.Exactly(OfTheDocument, RegimeId.Of("ca-pipeda")), arrangement.Organisations.Single(party => party.Id.Value == "recipient").Regimes);
        Assert.Equal(arrangement, ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(arrangement)));
    }

    [Fact]
    public void What_is_left_out_is_unknown_and_an_empty_list_is_exactly_none()
    {
        var layer = Document.Read(Document.WithLayer("\"staff\":[]")).Layers.Values.Single();

        Assert.Equal(FactList.Exactly<StaffGroup>(OfTheDocument), layer.Staff);
        Assert.Equal(FactList<RemoteAccess>.Unknown, layer.RemoteAccess);
        Assert.Equal(Fact<KeyCustody>.Unknown, layer.Keys);
    }

    [Fact]
    public void An_end_of_a_period_that_is_left_out_is_unknown()
    {
        var period = Document.Read(Document.With("\"project\":{\"contractPeriod\":{\"from\":\"2026-01-01\"}}")).Project.ContractPeriod;

        Assert.Equal(Fact.Of(Validity.Of(UncertainDay.On(new LocalDate(2026, 1, 1)), UncertainDay.Unknown), OfTheDocument), period);
    }

    [Fact]
    public void An_event_without_a_day_is_recorded_and_unknown() =>
        Assert.Equal(
            [new RecordedEvent { Event = EventId.Of("audit-report-due") }],
            Document.Read(Document.With("\"events\":{\"audit-report-due\":{}}")).Events);

    [Fact]
    public void Evidence_and_denial_stand_beside_an_element()
    {
        var own = new Evidence(EvidenceGrade.Authority, new LocalDate(2025, 5, 6), "a register");
        var denial = new Evidence(EvidenceGrade.Reported, new LocalDate(2025, 6, 1));
        var layer = Document.Read(Document.WithLayer("""
            "storage":{"atLeast":[{"value":"FR","evidence":{"grade":"authority","public":"2025-05-06","source":"a register"}},
                                  {"country":"DE","denied":{"grade":"reported","public":"2025-06-01"}}]}
            """)).Layers.Values.Single();

        Assert.Equal(
            FactList.AtLeast<Place>(
            [
                new Entry<Place>(new Place { Country = Country.Of("FR") }, own),
                new Entry<Place>(new Place { Country = Country.Of("DE") }, OfTheDocument, denial),
            ]),
            layer.Storage);
    }

    [Fact]
    public void Sources_that_disagree_make_a_disputed_fact()
    {
        var own = new Evidence(EvidenceGrade.Reported, new LocalDate(2025, 6, 1));
        var keys = Document.Read(Document.WithLayer("""
            "keys":{"disputed":["provider",{"oneOf":["outside-provider","none"],"evidence":{"grade":"reported","public":"2025-06-01"}}]}
            """)).Layers.Values.Single().Keys;

        Assert.Equal(
            Fact.Disputed(Fact.Of(KeyCustody.Provider, OfTheDocument), Fact.OneOf<KeyCustody>([KeyCustody.OutsideProvider, KeyCustody.None], own)),
            keys);
    }

    [Fact]
    public void A_document_can_define_categories_in_any_order()
    {
        var categories = Document.Read(Document.With("""
            "categories":[{"id":"payslip","broader":["payroll"]},{"id":"payroll","broader":["financial"]}],
            "dataSets":[{"id":"d","categories":["payslip"]}]
            """)).DataSets.Values.Single().Categories.Values;

        Assert.True(Assert.Single(categories).IsA(DataCategories.Financial));
    }

    [Theory]
    [InlineData("""[{"id":"a","broader":["b"]},{"id":"b","broader":["a"]}]""", "$.categories['a']")]
    [InlineData("""[{"id":"a","broader":["a"]}]""", "$.categories['a']")]
    [InlineData("""[{"id":"a","broader":["elsewhere"]}]""", "$.categories['a']")]
    [InlineData("""[{"id":"health"}]""", "$.categories['health']")]
    [InlineData("""[{"id":"a"},{"id":"a","broader":["health"]}]""", "$.categories['a']")]
    [InlineData("""[{"id":"A"}]""", "$.categories[0].id")]
    public void A_category_without_one_clear_meaning_is_refused(string categories, string path) =>
        Assert.Contains(path, ArrangementJson.Read(Document.With($"\"categories\":{categories}")).Problems.Select(problem => problem.Path));

    [Fact]
    public void The_canonical_form_is_the_one_shown_here()
    {
        var evidence = new Evidence(EvidenceGrade.Documented, new LocalDate(2026, 3, 1), "registre « № 7 »");
        var other = new Evidence(EvidenceGrade.Reported, new LocalDate(2026, 3, 2));
        var arrangement = new HostingArrangement
        {
            Id = "shown",
            Project = new Project { Engaged = Fact.Of(UncertainDay.On(new LocalDate(2026, 4, 17)), evidence) },
            DataSets = FactList.Exactly(other, new DataSet { Id = DataSetId.Of("d"), IdentifiesPersons = Fact.Of(true, evidence) }),
            Organisations = [new Organisation { Id = PartyId.Of("a"), Holders = FactList.AtLeast(evidence, new Holding { Holder = PartyId.Of("a"), Capital = Fact.Of(Share.Exactly(24.50m), evidence) }) }],
        };

        Assert.Equal(
            """
            {
              "schema": "sovereignty-arrangement/1",
              "id": "shown",
              "evidence": {
                "grade": "documented",
                "public": "2026-03-01",
                "source": "registre « № 7 »"
              },
              "project": {
                "engaged": "2026-04-17"
              },
              "dataSets": {
                "exactly": [
                  {
                    "id": "d",
                    "identifiesPersons": true,
                    "evidence": {
                      "grade": "reported",
                      "public": "2026-03-02"
                    }
                  }
                ],
                "evidence": {
                  "grade": "reported",
                  "public": "2026-03-02"
                }
              },
              "organisations": [
                {
                  "id": "a",
                  "holders": {
                    "atLeast": [
                      {
                        "holder": "a",
                        "capital": 24.5
                      }
                    ]
                  }
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(ArrangementJson.ToUtf8(arrangement)));
    }

    [Fact]
    public void Half_a_character_is_written_as_the_replacement_character() =>
        Assert.Equal("a\uFFFD", ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(new HostingArrangement { Id = "a\ud800" })).Id);
}
