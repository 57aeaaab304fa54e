using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>An object whose properties are named by the things that it tells of.</summary>
/// <param name="what">What the object is, for messages.</param>
/// <param name="names">What names there are.</param>
/// <param name="values">How the values stand in a document.</param>
/// <param name="make">Makes a thing of its name and value.</param>
/// <param name="nameOf">The name of a thing.</param>
/// <param name="valueOf">Its value.</param>
internal sealed class ByNameCodec<T, TValue>(Text what, KeyNames names, Codec<TValue> values, Func<string, TValue, T> make, Func<T, string> nameOf, Func<T, TValue> valueOf) : Codec<ValueList<T>>
    where T : notnull
    where TValue : notnull
{
    public override string SchemaName => "by-name-" + values.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = names.Schema(parts),
        ["additionalProperties"] = values.Schema(parts),
    };

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            return node.Refuse(what);
        }

        var read = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.Json.EnumerateObject())
        {
            var at = node.Property(property.Name, property.Value);
            if (!names.Accepts(property.Name))
            {
                at.Refuse(Text.Same(Quoted.Text(property.Name)), names.Expected);
            }
            else if (!seen.Add(property.Name))
            {
                at.Refuse(Members.Twice, Members.Once);
            }
            else if (values.TryRead(at, out var one))
            {
                read.Add(make(property.Name, one));
            }
        }

        value = [.. read];
        return true;
    }

    public override void Write(WritingSession session, ValueList<T> value)
    {
        session.Json.WriteStartObject();
        foreach (var one in value)
        {
            session.Json.WritePropertyName(nameOf(one));
            values.Write(session, valueOf(one));
        }

        session.Json.WriteEndObject();
    }
}
