using System.Diagnostics.CodeAnalysis;

namespace Sovereignty.Json;

/// <summary>Any text.</summary>
internal sealed class TextCodec(string expected, Func<string, bool> accepts) : Codec<string>
{
    public static TextCodec Any { get; } = new("a text", _ => true);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out string value) =>
        node.TryText(expected, out value) && (accepts(value) || node.Refuse(expected));

    public override void Write(WritingSession session, string value) => session.Json.WriteStringValue(value);
}
