using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A standard: <c>{"id": "as-if-bound", "resultOf": "fr-loi-2024-449-art31"}</c> or <c>{"id": "sealed", "clause": "seal-3-on-every-objective"}</c>.</summary>
internal sealed class AdoptedStandardCodec : Codec<AdoptedStandard>
{
    private static readonly Text What = new("an object with id, and resultOf or clause", "un objet avec id, et resultOf ou clause");
    private static readonly AdoptedStandard Blank = new("unnamed", null, null);

    private static readonly ObjectCodec<AdoptedStandard> OfProvision = new(
        "standard-of-provision", What, Blank, "id",
        Id(),
        Fields<AdoptedStandard>.Required("resultOf", Names.Provision, standard => standard.ResultOf!, (standard, value) => standard with { ResultOf = value }));

    private static readonly ObjectCodec<AdoptedStandard> OfLibrary = new(
        "standard-of-library", What, Blank with { Library = "" }, "id",
        Id(),
        Fields<AdoptedStandard>.Required("clause", TextCodec.Any, standard => standard.Library!, (standard, value) => standard with { Library = value }));

    public static AdoptedStandardCodec Instance { get; } = new();

    public override string SchemaName => "standard";

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out AdoptedStandard value) =>
        (node.Json.ValueKind == JsonValueKind.Object && node.Json.TryGetProperty("clause", out _) ? OfLibrary : OfProvision).TryRead(node, out value);

    public override void Write(WritingSession session, AdoptedStandard value) => (value.Library is not null ? OfLibrary : OfProvision).Write(session, value);

    public override string? NameOf(JsonElement json) => OfProvision.NameOf(json);

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(OfProvision.Schema(parts), OfLibrary.Schema(parts));

    private static Field<AdoptedStandard> Id() => Fields<AdoptedStandard>.Required("id", Names.Instrument, standard => InstrumentId.Of(standard.Id), (standard, value) => standard with { Id = value.Value });
}
