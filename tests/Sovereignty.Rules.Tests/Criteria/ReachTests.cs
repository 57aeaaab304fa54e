using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>The questions of layers and parties that powers ask: yes, no, and not known.</summary>
public sealed class ReachTests
{
    private static readonly Country There = Country.Of("CH");
    private static readonly Country Elsewhere = Country.Of("DE");

    [Fact]
    public void Where_data_lies_travels_and_is_administered()
    {
        Place there = new() { Country = There };
        Answers(new DataLocatedIn(There), layer => layer with { Storage = Known.Exactly(there, Some.Place("FR")) }, layer => layer with { Storage = Known.Exactly(Some.Place("FR")) }, layer => layer with { Storage = Known.AtLeast(Some.Place("FR")) });
        Answers(new AdministeredPartlyFrom(There), layer => layer with { Administration = Known.Exactly(there) }, layer => layer with { Administration = Known.Exactly(Some.Place("FR")) }, layer => layer with { Administration = FactList<Place>.Unknown });
        Answers(new DataPassesThrough(There), layer => layer with { Transit = Known.Exactly(There) }, layer => layer with { Transit = Known.Exactly(Elsewhere) }, layer => layer with { Transit = FactList<Country>.Unknown });
    }

    [Fact]
    public void Who_sees_data_from_there()
    {
        static FactList<RemoteAccess> From(Country country, Fact<bool> sees) => Known.Exactly(new RemoteAccess { From = country, SeesData = sees });
        Answers(new DataSeenFrom(There), layer => layer with { RemoteAccess = From(There, Known.As(true)) }, layer => layer with { RemoteAccess = From(There, Known.As(false)) }, layer => layer with { RemoteAccess = From(There, Fact<bool>.Unknown) });
        Answers(new DataSeenFrom(There), layer => layer with { RemoteAccess = From(There, Known.As(true)) }, layer => layer with { RemoteAccess = From(Elsewhere, Fact<bool>.Unknown) }, layer => layer with { RemoteAccess = FactList<RemoteAccess>.Unknown });
    }

    [Fact]
    public void Measures_roles_and_keys()
    {
        var measure = MeasureId.Of("geoblocking");
        Answers(new HasMeasure(measure), layer => layer with { Measures = Known.Exactly(measure) }, layer => layer with { Measures = Known.Exactly(MeasureId.Of("other")) }, layer => layer with { Measures = FactList<MeasureId>.Unknown });
        Answers(new HasRole(LayerRole.Colocation), layer => layer with { Role = Known.As(LayerRole.Colocation) }, layer => layer with { Role = Known.As(LayerRole.Backup) }, layer => layer with { Role = Fact<LayerRole>.Unknown });
        Answers(new KeysHeldAs(KeyCustody.ThirdCompany), layer => layer with { Keys = Known.As(KeyCustody.ThirdCompany) }, layer => layer with { Keys = Known.As(KeyCustody.OutsideProvider) }, layer => layer with { Keys = Fact<KeyCustody>.Unknown });
        Answers(new KeysKeptFrom(There), layer => layer with { KeyHolder = Known.As(PartyId.Of("there")) }, layer => layer with { KeyHolder = Known.As(PartyId.Of("elsewhere")) }, layer => layer with { KeyHolder = Fact<PartyId>.Unknown });
        Answers(new KeysKeptFrom(There), layer => layer with { KeyHolder = Known.As(PartyId.Of("held")) }, layer => layer with { KeyHolder = Known.As(PartyId.Of("elsewhere")) }, layer => layer with { KeyHolder = Known.As(PartyId.Of("nothing-known")) });
    }

    [Fact]
    public void Markets_and_registrations()
    {
        Answers(new OffersServicesIn(There), party => party with { Markets = Known.Exactly(There) }, party => party with { Markets = Known.Exactly(Elsewhere) }, party => party with { Markets = FactList<Country>.Unknown });
        Answers(new RegisteredIn(There), party => party with { Registrations = Known.Exactly(There) }, party => party with { Registrations = Known.Exactly<Country>() }, party => party with { Registrations = FactList<Country>.Unknown });
    }

    private static void Answers(Condition condition, Func<Layer, Layer> yes, Func<Layer, Layer> no, Func<Layer, Layer> unknown) => Assert.Equal(
        [Truth.True, Truth.False, Truth.Unknown],
        new[] { yes, no, unknown }.Select(change => Of(condition, change(Some.FrenchCloud.Layer), Some.FrenchCloud.Operator)));

    private static void Answers(Condition condition, Func<Organisation, Organisation> yes, Func<Organisation, Organisation> no, Func<Organisation, Organisation> unknown) => Assert.Equal(
        [Truth.True, Truth.False, Truth.Unknown],
        new[] { yes, no, unknown }.Select(change => Of(condition, Some.FrenchCloud.Layer, change(Some.FrenchCloud.Operator))));

    private static Truth Of(Condition condition, Layer layer, Organisation party)
    {
        var held = Some.Company("held", "DE") with { Holders = Known.Exactly(Some.Holding("there", 100m) with { Controls = Known.As(true) }) };
        var scene = new Scene(new HostingArrangement
        {
            Id = "asked",
            Organisations = [party, Some.Company("there", There.Code), Some.Company("elsewhere", Elsewhere.Code), held, new Organisation { Id = PartyId.Of("nothing-known") }],
            Layers = Known.Exactly(layer),
        });
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(BodyOfLaw.Empty), 0);
        return inquiry.Ask(condition, new Subject(scene, SubjectKind.Party, layer, party: party));
    }
}
