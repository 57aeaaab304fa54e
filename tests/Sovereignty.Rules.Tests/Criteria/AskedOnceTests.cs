using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>What rests on a party alone is asked once, in however many layers that party stands.</summary>
public sealed class AskedOnceTests
{
    private static readonly Country Abroad = Country.Of("US");

    public static TheoryData<Condition> OfThePartyOnly => new()
    {
        new ControlledFrom(Abroad),
        new UltimatelyControlledFrom(Abroad),
        new EstablishedIn(Abroad),
        new HasEstablishmentIn(Abroad),
        new OffersServicesIn(Abroad),
        new RegisteredIn(Abroad),
        new GroupEntityIn(Abroad),
        new GroupEntityServes(Abroad),
        !new GroupEntityIn(Abroad),
        new ControlledFrom(Abroad) & !new GroupEntityServes(Abroad),
        new OffersServicesIn(Abroad) | new RegisteredIn(Abroad),
    };

    [Theory]
    [MemberData(nameof(OfThePartyOnly))]
    public void What_rests_on_the_party_alone_is_one_question_in_two_layers(Condition condition)
    {
        var (one, other) = TwoLayers();

        Assert.Equal(new Asked(condition, in one), new Asked(condition, in other));
        Assert.NotEqual(new Asked(condition, in one), new Asked(condition, one.With(Organisation.Unnamed)));
    }

    [Theory]
    [MemberData(nameof(OfThePartyOnly))]
    public void What_is_told_of_it_names_no_layer(Condition condition)
    {
        var (one, other) = TwoLayers();

        Assert.Equal(Told(condition, one), Told(condition, other));
    }

    [Fact]
    public void What_rests_on_the_layer_too_is_another_question_in_another_layer()
    {
        var (one, other) = TwoLayers();
        foreach (Condition condition in new Condition[] { new StaffedFrom(Abroad), new DataLocatedIn(Abroad), !new StaffedFrom(Abroad), new ControlledFrom(Abroad) & new StaffedFrom(Abroad) })
        {
            Assert.NotEqual(new Asked(condition, in one), new Asked(condition, in other));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void A_question_of_the_operator_is_answered_as_often_for_fifty_layers_as_for_one(int layers)
    {
        var counter = new Counter();
        var question = new Counting(counter);
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [Some.Company("company", "FR")], Layers = Known.Exactly<Layer>([.. Enumerable.Range(0, layers).Select(LayerNumber)]) });
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Small.Law(Small.Union)), DayNumber.Of(Known.Day("2026-06-20")), new Recorder());
        foreach (var layer in scene.Arrangement.Layers.Values)
        {
            inquiry.Ask(!question, new Subject(scene, SubjectKind.Party, layer, party: scene.PartyAt(0)));
        }

        Assert.Equal(1, counter.Count);
    }

    private static (Subject One, Subject Other) TwoLayers()
    {
        var company = Some.Company("company", "FR") with { Markets = FactList<Country>.Unknown, Registrations = FactList<Country>.Unknown, Holders = FactList<Holding>.Unknown };
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [company], Layers = Known.Exactly(LayerNumber(0), LayerNumber(1)) });
        return (new(scene, SubjectKind.Party, scene.Arrangement.Layers.Values.First(), party: scene.PartyAt(0)), new(scene, SubjectKind.Party, scene.Arrangement.Layers.Values.Last(), party: scene.PartyAt(0)));
    }

    private static string Told(Condition condition, Subject subject)
    {
        var recorder = new Recorder();
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Small.Law(Small.Union)), DayNumber.Of(Known.Day("2026-06-20")), recorder);
        inquiry.Ask(condition, in subject);
        var ground = recorder.Last!;
        return $"{ground.Truth} {ground.Missing} " + string.Join(" ", ground.Deciding().Select(step => $"{step.Path}"));
    }

    private static Layer LayerNumber(int number) => Some.FrenchCloud.Layer with { Id = LayerId.Of("layer-" + number), Operator = Known.As(PartyId.Of("company")) };

    private sealed class Counter : IEquatable<Counter>
    {
        public int Count { get; set; }

        public bool Equals(Counter? other) => true;

        public override bool Equals(object? obj) => obj is Counter;

        public override int GetHashCode() => 0;
    }

    private sealed record Counting(Counter Counter) : Criterion
    {
        public override string Key => "counting";

        public override Text Question => new("it is counted", "on compte");

        internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

        protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
        {
            Counter.Count++;
            return Truth.True;
        }
    }
}
