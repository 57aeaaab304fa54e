using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A homologation.</summary>
internal static class HomologationMap
{
    public static ObjectCodec<Homologation> Codec { get; } = new(
        "homologation",
        new("a homologation, as an object", "une homologation, sous forme d'objet"),
        new Homologation() { By = AuthorityId.Of("unnamed") },
        null,
        Fields<Homologation>.Required("by", Names.Authority, homologation => homologation.By, (homologation, value) => homologation with { By = value }),
        Fields<Homologation>.Fact("period", ValidityCodec.Instance, homologation => homologation.Period, (homologation, value) => homologation with { Period = value }),
        Fields<Homologation>.Fact("coversClassified", BooleanCodec.Instance, homologation => homologation.CoversClassified, (homologation, value) => homologation with { CoversClassified = value }));
}
