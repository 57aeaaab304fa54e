using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>A clause: <c>{"clause": "secnumcloud-qualified"}</c>, <c>{"resultOf": "fr-loi-2024-449-art31"}</c> or <c>{"certificate": "hds", "version": "2"}</c>, each with <c>"days"</c>.</summary>
internal sealed class ClauseReferenceCodec : Codec<ClauseReference>
{
    private static readonly Text What = new("an object with clause, resultOf or certificate", "un objet avec clause, resultOf ou certificate");
    private static readonly ClauseReference Blank = new(null, null, null, null, ClauseDays.Performance);

    private static readonly ObjectCodec<ClauseReference> OfLibrary = new(
        "clause-of-library", What, Blank with { Library = "" }, null,
        Fields<ClauseReference>.Required("clause", TextCodec.Any, reference => reference.Library!, (reference, value) => reference with { Library = value }),
        Days());

    private static readonly ObjectCodec<ClauseReference> OfProvision = new(
        "clause-of-provision", What, Blank, null,
        Fields<ClauseReference>.Required("resultOf", Names.Provision, reference => reference.ResultOf!, (reference, value) => reference with { ResultOf = value }),
        Days());

    private static readonly ObjectCodec<ClauseReference> OfCertificate = new(
        "clause-of-certificate", What, Blank, null,
        Fields<ClauseReference>.Required("certificate", Names.Scheme, reference => reference.Certificate!, (reference, value) => reference with { Certificate = value }),
        Fields<ClauseReference>.Optional("version", reference => reference.Version, (reference, value) => reference with { Version = value }),
        Days());

    public static ClauseReferenceCodec Instance { get; } = new();

    public override string SchemaName => "clause";

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ClauseReference value) => FormOf(node.Json).TryRead(node, out value);

    public override void Write(WritingSession session, ClauseReference value) =>
        (value.Library is not null ? OfLibrary : value.ResultOf is not null ? OfProvision : OfCertificate).Write(session, value);

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(OfLibrary.Schema(parts), OfProvision.Schema(parts), OfCertificate.Schema(parts));

    private static ObjectCodec<ClauseReference> FormOf(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object || json.TryGetProperty("clause", out _) ? OfLibrary
        : json.TryGetProperty("resultOf", out _) ? OfProvision
        : json.TryGetProperty("certificate", out _) ? OfCertificate
        : OfLibrary;

    private static CodedField<ClauseReference, ClauseDays> Days() =>
        new("days", EnumCodec<ClauseDays>.Instance, reference => reference.Days == ClauseDays.Performance ? null : reference.Days, (reference, value) => reference with { Days = value }, required: false);
}
