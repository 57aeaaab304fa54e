using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The categories that a document defines; read before everything that may name them.</summary>
internal sealed class CategoriesField() : Field<HostingArrangement>(PropertyName)
{
    private const string PropertyName = "categories";

    private static readonly SetCodec<CategoryDefinition> Definitions = new(CategoryDefinitionMap.Codec);

    public static void ReadFirst(Node document)
    {
        if (!document.Json.TryGetProperty(PropertyName, out var json))
        {
            return;
        }

        var isRead = Definitions.TryRead(document.Property(PropertyName, json), out var definitions);
        document.Session.CategoriesAreKnown = isRead && !document.Session.Document.HasGap(definitions!);
        if (isRead)
        {
            var path = JsonPath.Root.Property(PropertyName);
            new CategoryDefinitions(document.Session, [.. definitions!.Select(definition => definition with { Path = path.Named(definition.Id) })]).Resolve();
        }
    }

    public override bool TryRead(Node owner, JsonElement json, ref HostingArrangement value) => true;

    public override JsonObject Schema(SchemaParts parts) => Definitions.Schema(parts);

    public override void Write(WritingSession session, HostingArrangement value)
    {
        if (session.OwnCategories is { Count: > 0 } categories)
        {
            session.Json.WritePropertyName(PropertyName);
            Definitions.Write(session, categories.Select(CategoryDefinition.Of).ToValueSet());
        }
    }
}
