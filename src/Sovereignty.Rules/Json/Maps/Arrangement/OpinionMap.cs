using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>An opinion.</summary>
internal static class OpinionMap
{
    public static ObjectCodec<Opinion> Codec { get; } = new(
        "opinion",
        new("an opinion, as an object", "un avis, sous forme d'objet"),
        new Opinion() { By = AuthorityId.Of("unnamed") },
        "by",
        Fields<Opinion>.Required("by", Names.Authority, opinion => opinion.By, (opinion, value) => opinion with { By = value }),
        Fields<Opinion>.Fact("asked", UncertainDayCodec.Instance, opinion => opinion.Asked, (opinion, value) => opinion with { Asked = value }),
        Fields<Opinion>.Fact("received", UncertainDayCodec.Instance, opinion => opinion.Received, (opinion, value) => opinion with { Received = value }),
        Fields<Opinion>.Fact("favourable", BooleanCodec.Instance, opinion => opinion.Favourable, (opinion, value) => opinion with { Favourable = value }));
}
