using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Reads the arrangement of a parsed document.</summary>
internal static class ArrangementReader
{
    /// <summary>The arrangement; null when the session has problems.</summary>
    public static HostingArrangement? Read(JsonElement json, ReadingSession session)
    {
        var document = new Node(json, JsonPath.Root, session);
        if (json.ValueKind == JsonValueKind.Object)
        {
            DocumentEvidenceField.ReadFirst(document);
            CategoriesField.ReadFirst(document);
        }

        return ArrangementMap.Codec.TryRead(document, out var arrangement) && session.Problems.Count == 0 ? arrangement : null;
    }
}
