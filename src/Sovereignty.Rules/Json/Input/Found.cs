using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What stands at a place of a document, in words.</summary>
internal static class Found
{
    public static Text Nothing { get; } = new("nothing", "rien");

    public static Text In(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Text.Same(Quoted.Text(json.GetString()!)),
        JsonValueKind.Number => Text.Same(Quoted.Escape(json.GetRawText(), 60)),
        JsonValueKind.True => Text.Same("true"),
        JsonValueKind.False => Text.Same("false"),
        JsonValueKind.Null => Text.Same("null"),
        JsonValueKind.Array => new("an array", "un tableau"),
        JsonValueKind.Object => new("an object", "un objet"),
        _ => Nothing,
    };
}
