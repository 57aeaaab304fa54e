using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A transfer.</summary>
internal static class TransferMap
{
    public static ObjectCodec<Transfer> Codec { get; } = new(
        "transfer",
        new("a transfer, as an object", "un transfert, sous forme d'objet"),
        Transfer.Unnamed,
        null,
        Fields<Transfer>.Fact("to", CountryCodec.Instance, transfer => transfer.To, (transfer, value) => transfer with { To = value }),
        Fields<Transfer>.Fact("recipient", Names.Party, transfer => transfer.Recipient, (transfer, value) => transfer with { Recipient = value }),
        Fields<Transfer>.Fact("mechanism", EnumCodec<TransferMechanism>.Instance, transfer => transfer.Mechanism, (transfer, value) => transfer with { Mechanism = value }),
        Fields<Transfer>.Fact("clauses", Names.Instrument, transfer => transfer.Clauses, (transfer, value) => transfer with { Clauses = value }),
        Fields<Transfer>.Fact("supplementaryMeasures", EnumCodec<SupplementaryMeasures>.Instance, transfer => transfer.Measures, (transfer, value) => transfer with { Measures = value }),
        Fields<Transfer>.List("dataSets", Names.DataSet, transfer => transfer.DataSets, (transfer, value) => transfer with { DataSets = value }),
        Fields<Transfer>.Fact("describedInContract", BooleanCodec.Instance, transfer => transfer.DescribedInContract, (transfer, value) => transfer with { DescribedInContract = value }));
}
