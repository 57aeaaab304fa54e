using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The names that a document can give.</summary>
internal static class Names
{
    public static NameCodec<PartyId> Party { get; } = new(new("a party", "d'une partie"), PartyId.Of);

    public static NameCodec<DataSetId> DataSet { get; } = new(new("a data set", "d'un jeu de données"), DataSetId.Of);

    public static NameCodec<LayerId> Layer { get; } = new(new("a layer", "d'une couche"), LayerId.Of);

    public static NameCodec<ServiceId> Service { get; } = new(new("a service", "d'un service"), ServiceId.Of);

    public static NameCodec<SchemeId> Scheme { get; } = new(new("a certification scheme", "d'un schéma de certification"), SchemeId.Of);

    public static NameCodec<ProvisionId> Provision { get; } = new(new("a provision", "d'une disposition"), ProvisionId.Of);

    public static NameCodec<InstrumentId> Instrument { get; } = new(new("a legal text", "d'un texte"), InstrumentId.Of);

    public static NameCodec<RegimeId> Regime { get; } = new(new("a regime", "d'un régime"), RegimeId.Of);

    public static NameCodec<AuthorityId> Authority { get; } = new(new("an authority", "d'une autorité"), AuthorityId.Of);

    public static NameCodec<CommitmentId> Commitment { get; } = new(new("a commitment", "d'un engagement"), CommitmentId.Of);

    public static NameCodec<MeasureId> Measure { get; } = new(new("a measure", "d'une mesure"), MeasureId.Of);

    public static NameCodec<EventId> Event { get; } = new(new("an event", "d'un événement"), EventId.Of);
}
