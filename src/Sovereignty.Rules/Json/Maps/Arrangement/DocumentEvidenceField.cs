using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The evidence of every fact that has none of its own; read before all of them.</summary>
internal sealed class DocumentEvidenceField() : Field<HostingArrangement>(Members.Evidence)
{
    public static void ReadFirst(Node document)
    {
        if (document.Json.TryGetProperty(Members.Evidence, out var json))
        {
            document.Session.DocumentEvidence = OwnEvidence.Read(document, Members.Evidence, json, out var isRead);
            document.Session.DocumentEvidenceIsReported = !isRead;
        }
    }

    public override bool TryRead(Node owner, JsonElement json, ref HostingArrangement value) => true;

    public override JsonObject Schema(SchemaParts parts) => EvidenceCodec.Instance.Schema(parts);

    public override void Write(WritingSession session, HostingArrangement value)
    {
        if (session.DocumentEvidence is { } evidence)
        {
            session.WriteEvidence(Members.Evidence, evidence);
        }
    }
}
