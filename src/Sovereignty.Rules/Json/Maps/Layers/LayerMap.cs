using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A layer.</summary>
internal static class LayerMap
{
    public static ObjectCodec<Layer> Codec { get; } = new(
        "layer",
        new("a layer, as an object", "une couche, sous forme d'objet"),
        Layer.Unnamed,
        "id",
        Fields<Layer>.Required("id", Names.Layer, layer => layer.Id, (layer, value) => layer with { Id = value }),
        Fields<Layer>.Fact("role", EnumCodec<LayerRole>.Instance, layer => layer.Role, (layer, value) => layer with { Role = value }),
        Fields<Layer>.Fact("delivery", EnumCodec<Delivery>.Instance, layer => layer.Delivery, (layer, value) => layer with { Delivery = value }),
        Fields<Layer>.Fact("service", Names.Service, layer => layer.Service, (layer, value) => layer with { Service = value }),
        Fields<Layer>.Fact("operator", Names.Party, layer => layer.Operator, (layer, value) => layer with { Operator = value }),
        Fields<Layer>.List("carries", Names.DataSet, layer => layer.Carries, (layer, value) => layer with { Carries = value }),
        Fields<Layer>.List("storage", PlaceCodec.Instance, layer => layer.Storage, (layer, value) => layer with { Storage = value }),
        Fields<Layer>.List("administration", PlaceCodec.Instance, layer => layer.Administration, (layer, value) => layer with { Administration = value }),
        Fields<Layer>.List("remoteAccess", RemoteAccessMap.Codec, layer => layer.RemoteAccess, (layer, value) => layer with { RemoteAccess = value }),
        Fields<Layer>.List("staff", StaffGroupMap.Codec, layer => layer.Staff, (layer, value) => layer with { Staff = value }),
        Fields<Layer>.Fact("keys", EnumCodec<KeyCustody>.Instance, layer => layer.Keys, (layer, value) => layer with { Keys = value }),
        Fields<Layer>.Fact("keyHolder", Names.Party, layer => layer.KeyHolder, (layer, value) => layer with { KeyHolder = value }),
        Fields<Layer>.List("transit", CountryCodec.Instance, layer => layer.Transit, (layer, value) => layer with { Transit = value }),
        Fields<Layer>.List("measures", Names.Measure, layer => layer.Measures, (layer, value) => layer with { Measures = value }),
        Fields<Layer>.List("technology", TechnologySupplyMap.Codec, layer => layer.Technology, (layer, value) => layer with { Technology = value }),
        Fields<Layer>.List("commitments", Names.Commitment, layer => layer.Commitments, (layer, value) => layer with { Commitments = value }),
        Fields<Layer>.Set("answers", AnswersCodec.Instance, layer => layer.Answers, (layer, value) => layer with { Answers = value }));
}
