using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A category by its name; the library or the document defines it.</summary>
internal sealed class DataCategoryCodec : Codec<DataCategory>
{
    public static Text Expected { get; } = new("a category of data that the library or $.categories defines", "une catégorie de données que la bibliothèque ou $.categories définit");

    public static DataCategoryCodec Instance { get; } = new();

    public override string SchemaName => "name";

    // Which names are categories the document itself may say.
    public override JsonObject Schema(SchemaParts parts) => parts.Name();

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out DataCategory value)
    {
        value = null;
        return node.TryText(Expected, out var id) && (node.Session.Categories.TryGetValue(id, out value) || (node.Session.CategoriesAreKnown && node.Refuse(Expected)));
    }

    public override void Write(WritingSession session, DataCategory value)
    {
        session.Uses(value);
        session.Json.WriteStringValue(value.Id);
    }

    public override string? NameOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;
}
