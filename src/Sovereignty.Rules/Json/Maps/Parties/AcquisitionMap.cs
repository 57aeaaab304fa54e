using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The deal by which a holding is acquired.</summary>
internal static class AcquisitionMap
{
    public static ObjectCodec<Acquisition> Codec { get; } = new(
        "acquisition",
        new("a deal, as an object", "une opération, sous forme d'objet"),
        Acquisition.Unknown,
        null,
        Fields<Acquisition>.Fact("announced", UncertainDayCodec.Instance, deal => deal.Announced, (deal, value) => deal with { Announced = value }),
        Fields<Acquisition>.Fact("cleared", UncertainDayCodec.Instance, deal => deal.Cleared, (deal, value) => deal with { Cleared = value }),
        Fields<Acquisition>.Fact("prohibited", UncertainDayCodec.Instance, deal => deal.Prohibited, (deal, value) => deal with { Prohibited = value }),
        Fields<Acquisition>.Fact("closed", UncertainDayCodec.Instance, deal => deal.Closed, (deal, value) => deal with { Closed = value }));
}
