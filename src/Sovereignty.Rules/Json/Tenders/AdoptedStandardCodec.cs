using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A standard: <c>{"id": "as-if-bound", "resultOf": "fr-loi-2024-449-art31"}</c>, <c>{"id": "sealed", "clause": "seal-3-on-every-objective"}</c> or <c>{"id": "certified", "certificate": "secnumcloud", "version": "3.2"}</c>.</summary>
internal sealed class AdoptedStandardCodec : Codec<AdoptedStandard>
{
    private static readonly Text What = new("an object with id, and resultOf, clause or certificate", "un objet avec id, et resultOf, clause ou certificate");
    private static readonly AdoptedStandard Blank = new("unnamed", null, null, null, null);

    private static readonly ObjectCodec<AdoptedStandard> OfProvision = new(
        "standard-of-provision", What, Blank, "id",
        Id(),
        Fields<AdoptedStandard>.Required("resultOf", Names.Provision, standard => standard.ResultOf!, (standard, value) => standard with { ResultOf = value }));

    private static readonly ObjectCodec<AdoptedStandard> OfLibrary = new(
        "standard-of-library", What, Blank with { Library = "" }, "id",
        Id(),
        Fields<AdoptedStandard>.Required("clause", TextCodec.Any, standard => standard.Library!, (standard, value) => standard with { Library = value }));

    private static readonly ObjectCodec<AdoptedStandard> OfCertificate = new(
        "standard-of-certificate", What, Blank, "id",
        Id(),
        Fields<AdoptedStandard>.Required("certificate", Names.Scheme, standard => standard.Certificate!, (standard, value) => standard with { Certificate = value }),
        Fields<AdoptedStandard>.Optional("version", standard => standard.Version, (standard, value) => standard with { Version = value }));

    public static AdoptedStandardCodec Instance { get; } = new();

    public override string SchemaName => "standard";

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out AdoptedStandard value) =>
        FormOf(node.Json).TryRead(node, out value);

    public override void Write(WritingSession session, AdoptedStandard value) => (value.Library is not null ? OfLibrary : value.Certificate is not null ? OfCertificate : OfProvision).Write(session, value);

    public override string? NameOf(JsonElement json) => OfProvision.NameOf(json);

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(OfProvision.Schema(parts), OfLibrary.Schema(parts), OfCertificate.Schema(parts));

    private static ObjectCodec<AdoptedStandard> FormOf(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object ? OfProvision
        : json.TryGetProperty("clause", out _) ? OfLibrary
        : json.TryGetProperty("certificate", out _) ? OfCertificate
        : OfProvision;

    private static Field<AdoptedStandard> Id() => Fields<AdoptedStandard>.Required("id", Names.Instrument, standard => InstrumentId.Of(standard.Id), (standard, value) => standard with { Id = value.Value });
}
