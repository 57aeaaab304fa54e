using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>Yes or no.</summary>
internal sealed class BooleanCodec : Codec<bool>
{
    public static BooleanCodec Instance { get; } = new();

    public override bool TryRead(Node node, out bool value)
    {
        value = node.Json.ValueKind == JsonValueKind.True;
        return value || node.Json.ValueKind == JsonValueKind.False || node.Refuse(new("true or false", "true ou false"));
    }

    public override void Write(WritingSession session, bool value) => session.Json.WriteBooleanValue(value);

    public override string SchemaName => "boolean";

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "boolean" };
}
