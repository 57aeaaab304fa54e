using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Reads the arrangement of a parsed document.</summary>
internal static class ArrangementReader
{
    /// <summary>What of the arrangement can be read; null when that is nothing. The session has the problems.</summary>
    public static HostingArrangement? Read(JsonElement json, ReadingSession session)
    {
        var document = new Node(json, JsonPath.Root, session);
        if (json.ValueKind == JsonValueKind.Object)
        {
            DocumentEvidenceField.ReadFirst(document);
            CategoriesField.ReadFirst(document);
        }

        return ArrangementMap.Codec.TryReadParts(document, out var arrangement, out _) ? arrangement : null;
    }
}
