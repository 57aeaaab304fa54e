using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>One of the values that a list of the format enumerates.</summary>
internal sealed class EnumCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = Enum.GetValues<T>().ToDictionary(KebabCase.Of, StringComparer.Ordinal);
    private readonly Dictionary<T, string> names;
    private readonly Text expected;

    private EnumCodec()
    {
        names = values.ToDictionary(pair => pair.Value, pair => pair.Key);
        expected = new("one of: " + string.Join(", ", values.Keys), "l'un de : " + string.Join(", ", values.Keys));
    }

    public static EnumCodec<T> Instance { get; } = new();

    public override bool TryRead(Node node, out T value)
    {
        value = default;
        return node.TryText(expected, out var text) && (values.TryGetValue(text, out value) || node.Refuse(expected));
    }

    public override void Write(WritingSession session, T value) => session.Json.WriteStringValue(names[value]);

    public override string? NameOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    public override string SchemaName => string.Join("-or-", values.Keys.Take(2)) + (values.Count > 2 ? $"-or-{values.Count - 2}-more" : "");

    public override JsonObject Schema(SchemaParts parts) => new() { ["enum"] = SchemaParts.Texts([.. values.Keys]) };
}
