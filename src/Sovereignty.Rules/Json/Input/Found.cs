using System.Text.Json;

namespace Sovereignty.Json;

/// <summary>What stands at a place of a document, in words.</summary>
internal static class Found
{
    public const string Nothing = "nothing";

    public static string In(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Quoted.Text(json.GetString()!),
        JsonValueKind.Number => Quoted.Escape(json.GetRawText(), 60),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => Nothing,
    };
}
