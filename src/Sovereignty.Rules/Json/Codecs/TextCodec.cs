using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Any text.</summary>
/// <param name="expected">What is expected, for messages.</param>
/// <param name="accepts">Whether the text will do.</param>
/// <param name="shape">The same as a schema says it, beside that it is a text; null when any text will do.</param>
internal sealed class TextCodec(Text expected, Func<string, bool> accepts, JsonObject? shape = null) : Codec<string>
{
    public static TextCodec Any { get; } = new(new("a text", "un texte"), _ => true);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out string value) =>
        node.TryText(expected, out value) && (accepts(value) || node.Refuse(expected));

    public override void Write(WritingSession session, string value) => session.Json.WriteStringValue(value);

    public override string SchemaName => "text";

    public override JsonObject Schema(SchemaParts parts) => shape is null ? new() { ["type"] = "string" } : (JsonObject)shape.DeepClone();
}
