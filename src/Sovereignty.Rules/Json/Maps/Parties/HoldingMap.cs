using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A holding.</summary>
internal static class HoldingMap
{
    public static ObjectCodec<Holding> Codec { get; } = new(
        "holding",
        new("a holding, as an object", "une détention, sous forme d'objet"),
        new Holding() { Holder = PartyId.Of("unnamed") },
        "holder",
        Fields<Holding>.Required("holder", Names.Party, holding => holding.Holder, (holding, value) => holding with { Holder = value }),
        Fields<Holding>.Fact("capital", ShareCodec.Instance, holding => holding.Capital, (holding, value) => holding with { Capital = value }),
        Fields<Holding>.Fact("votes", ShareCodec.Instance, holding => holding.Votes, (holding, value) => holding with { Votes = value }),
        Fields<Holding>.Fact("veto", BooleanCodec.Instance, holding => holding.Veto, (holding, value) => holding with { Veto = value }),
        Fields<Holding>.Fact("appointsMajority", BooleanCodec.Instance, holding => holding.AppointsMajority, (holding, value) => holding with { AppointsMajority = value }),
        Fields<Holding>.Fact("controls", BooleanCodec.Instance, holding => holding.Controls, (holding, value) => holding with { Controls = value }),
        Fields<Holding>.Fact("period", ValidityCodec.Instance, holding => holding.Period, (holding, value) => holding with { Period = value }),
        Fields<Holding>.Record("acquisition", AcquisitionMap.Codec, holding => holding.Acquisition, (holding, value) => holding with { Acquisition = value }));
}
