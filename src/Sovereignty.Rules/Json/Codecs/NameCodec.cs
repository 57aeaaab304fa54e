using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A name in lower-case letters, digits and separators.</summary>
internal sealed class NameCodec<T>(Text what, Func<string, T> of) : Codec<T>
    where T : notnull, IKeyed
{
    private readonly Text expected = new($"the name of {what.En}: {NameRules.Expectation.En}", $"le nom {what.Fr} : {NameRules.Expectation.Fr}");

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!node.TryText(expected, out var text))
        {
            return false;
        }

        if (!NameRules.IsName(text))
        {
            return node.Refuse(expected);
        }

        value = of(text);
        return true;
    }

    public override void Write(WritingSession session, T value) => session.Json.WriteStringValue(value.Key);

    public override string? NameOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    public override string SchemaName => "name";

    public override JsonObject Schema(SchemaParts parts) => parts.Name();
}
