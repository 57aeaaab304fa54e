using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A plain array of different elements, in whatever order.</summary>
internal sealed class SetCodec<T>(Codec<T> elements, bool ofEntries = false, Text? refusesEmpty = null) : Codec<ValueSet<T>>
    where T : notnull, IKeyed
{
    private static readonly Text Expected = new("an array", "un tableau");

    public override string SchemaName => "set-of-" + elements.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.Array(elements.Schema(parts), refusesEmpty is null ? 0 : 1);

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueSet<T> value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Array)
        {
            return node.Refuse(Expected);
        }

        if (refusesEmpty is not null && node.Json.GetArrayLength() == 0)
        {
            return node.Refuse(new("none", "aucun"), refusesEmpty);
        }

        var read = new List<T>();
        var seen = new HashSet<T>();
        var hasGap = false;
        var index = 0;
        foreach (var json in node.Json.EnumerateArray())
        {
            var name = elements.NameOf(json) is { } text && NameRules.IsName(text) ? text : null;
            var element = new Node(json, name is null ? node.Path.At(index) : node.Path.Named(name), node.Session, ofEntries);
            var before = node.Session.Problems.Count;
            if (!elements.TryRead(element, out var item))
            {
                hasGap = true;
            }
            else if (node.Session.Problems.Count == before && !seen.Add(item))
            {
                element.Refuse(new("the same twice", "deux fois le même"), new("each once", "chacun une fois"));
            }
            else
            {
                read.Add(item);
                if (name is null)
                {
                    node.Session.Document.Remember(item, index);
                }
            }

            index++;
        }

        value = hasGap && read.Count == 0 ? new ValueSet<T>(ValueList<T>.Empty) : read.ToValueSet();
        if (hasGap)
        {
            node.Session.Document.Miss(value);
        }

        return refusesEmpty is null || value.Count > 0;
    }

    public override void Write(WritingSession session, ValueSet<T> value)
    {
        session.Json.WriteStartArray();
        foreach (var element in Canonical.Order(session, value, elements.Write))
        {
            elements.Write(session, element);
        }

        session.Json.WriteEndArray();
    }
}
