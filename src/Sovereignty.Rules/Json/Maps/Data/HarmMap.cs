using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A harm.</summary>
internal static class HarmMap
{
    public static ObjectCodec<Harm> Codec { get; } = new(
        "harm",
        new("a harm, as an object", "une atteinte, sous forme d'objet"),
        new Harm() { Kind = HarmKind.PublicOrder },
        "kind",
        Fields<Harm>.Required("kind", EnumCodec<HarmKind>.Instance, harm => harm.Kind, (harm, value) => harm with { Kind = value }),
        Fields<Harm>.Fact("foundBy", Names.Party, harm => harm.FoundBy, (harm, value) => harm with { FoundBy = value }));
}
