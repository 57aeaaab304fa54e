using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>A plain array in its order.</summary>
internal sealed class ListCodec<T>(Codec<T> elements) : Codec<ValueList<T>>
    where T : notnull
{
    public override string SchemaName => "list-of-" + elements.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "array", ["items"] = elements.Schema(parts) };

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Array)
        {
            return node.Refuse(new("an array", "un tableau"));
        }

        var read = new List<T>();
        foreach (var (index, json) in node.Json.EnumerateArray().Index())
        {
            if (elements.TryRead(new Node(json, node.Path.At(index), node.Session), out var element))
            {
                read.Add(element);
            }
        }

        value = [.. read];
        return true;
    }

    public override void Write(WritingSession session, ValueList<T> value)
    {
        session.Json.WriteStartArray();
        foreach (var element in value)
        {
            elements.Write(session, element);
        }

        session.Json.WriteEndArray();
    }
}
