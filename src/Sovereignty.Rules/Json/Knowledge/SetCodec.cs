using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A plain array of different elements, in whatever order.</summary>
internal sealed class SetCodec<T>(Codec<T> elements, bool ofEntries = false, string? refusesEmpty = null) : Codec<ValueSet<T>>
    where T : notnull, IKeyed
{
    private const string Expected = "an array";

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueSet<T> value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Array)
        {
            return node.Refuse(Expected);
        }

        if (refusesEmpty is not null && node.Json.GetArrayLength() == 0)
        {
            return node.Refuse("none", refusesEmpty);
        }

        var read = new List<T>();
        var seen = new HashSet<T>();
        var isRead = true;
        var index = 0;
        foreach (var json in node.Json.EnumerateArray())
        {
            var name = elements.NameOf(json) is { } text && NameRules.IsName(text) ? text : null;
            var element = new Node(json, name is null ? node.Path.At(index) : node.Path.Named(name), node.Session, ofEntries);
            if (!elements.TryRead(element, out var item))
            {
                isRead = false;
            }
            else if (!seen.Add(item))
            {
                isRead = element.Refuse("the same twice", "each once");
            }
            else
            {
                read.Add(item);
                if (name is null)
                {
                    node.Session.Remember(item, index);
                }
            }

            index++;
        }

        value = read.ToValueSet();
        return isRead;
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
