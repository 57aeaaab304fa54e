using System.Diagnostics.CodeAnalysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Any text.</summary>
internal sealed class TextCodec(Text expected, Func<string, bool> accepts) : Codec<string>
{
    public static TextCodec Any { get; } = new(new("a text", "un texte"), _ => true);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out string value) =>
        node.TryText(expected, out value) && (accepts(value) || node.Refuse(expected));

    public override void Write(WritingSession session, string value) => session.Json.WriteStringValue(value);
}
