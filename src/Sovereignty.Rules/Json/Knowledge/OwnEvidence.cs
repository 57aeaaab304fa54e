using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Evidence that stands beside what it is evidence for.</summary>
internal static class OwnEvidence
{
    /// <summary>The evidence; null when there is none or it can't be read, and only in the second case not <paramref name="isRead"/>.</summary>
    public static Evidence? Read(Node node, string name, JsonElement json, out bool isRead)
    {
        Evidence? evidence = null;
        isRead = json.ValueKind == JsonValueKind.Undefined || EvidenceCodec.Instance.TryRead(node.Property(name, json), out evidence);
        return evidence;
    }
}
