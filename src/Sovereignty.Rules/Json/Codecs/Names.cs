using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The names that a document can give.</summary>
internal static class Names
{
    public static NameCodec<PartyId> Party { get; } = new("a party", PartyId.Of);

    public static NameCodec<DataSetId> DataSet { get; } = new("a data set", DataSetId.Of);

    public static NameCodec<LayerId> Layer { get; } = new("a layer", LayerId.Of);

    public static NameCodec<ServiceId> Service { get; } = new("a service", ServiceId.Of);

    public static NameCodec<SchemeId> Scheme { get; } = new("a certification scheme", SchemeId.Of);

    public static NameCodec<ProvisionId> Provision { get; } = new("a provision", ProvisionId.Of);

    public static NameCodec<InstrumentId> Instrument { get; } = new("a legal text", InstrumentId.Of);

    public static NameCodec<RegimeId> Regime { get; } = new("a regime", RegimeId.Of);

    public static NameCodec<AuthorityId> Authority { get; } = new("an authority", AuthorityId.Of);

    public static NameCodec<CommitmentId> Commitment { get; } = new("a commitment", CommitmentId.Of);

    public static NameCodec<MeasureId> Measure { get; } = new("a measure", MeasureId.Of);

    public static NameCodec<EventId> Event { get; } = new("an event", EventId.Of);
}
