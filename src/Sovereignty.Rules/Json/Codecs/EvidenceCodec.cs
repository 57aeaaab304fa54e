using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Evidence: <c>{"grade": "reported", "public": "2025-05-01", "source": "in words"}</c>, the source optional.</summary>
internal sealed class EvidenceCodec : Codec<Evidence>
{
    private static readonly Members Parts = new("grade", "public", "source");

    public static EvidenceCodec Instance { get; } = new();

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Evidence value)
    {
        value = null;
        if (!Parts.TryRead(node, new("an object with grade and public", "un objet avec grade et public"), out var parts))
        {
            return false;
        }

        string? source = null;
        var read = EnumCodec<EvidenceGrade>.Instance.TryRead(node.Property("grade", parts[0]), out var grade)
            & DateCodec.Instance.TryRead(node.Property("public", parts[1]), out var day)
            & (parts[2].ValueKind == JsonValueKind.Undefined || TextCodec.Any.TryRead(node.Property("source", parts[2]), out source));
        value = read ? new Evidence(grade, day, source) : null;
        return read;
    }

    public override void Write(WritingSession session, Evidence value)
    {
        session.Json.WriteStartObject();
        session.Json.WritePropertyName("grade");
        EnumCodec<EvidenceGrade>.Instance.Write(session, value.Grade);
        session.Json.WritePropertyName("public");
        DateCodec.Instance.Write(session, value.PublicSince);
        if (value.Source is { } source)
        {
            session.Json.WriteString("source", source);
        }

        session.Json.WriteEndObject();
    }

    public override string SchemaName => "evidence";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.Object(
        new() { ["grade"] = EnumCodec<EvidenceGrade>.Instance.Schema(parts), ["public"] = DateCodec.Instance.Schema(parts), ["source"] = TextCodec.Any.Schema(parts) }, "grade", "public"));
}
