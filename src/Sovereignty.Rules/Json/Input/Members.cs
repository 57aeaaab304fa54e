using System.Text;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>The properties that an object may have. Reading finds each once and refuses every other.</summary>
internal sealed class Members(params string[] names)
{
    public const string Evidence = "evidence";
    public const string Denied = "denied";

    private readonly byte[][] utf8 = [.. names.Append(Evidence).Append(Denied).Select(Encoding.UTF8.GetBytes)];
    private readonly Text expected = OneOf(names);
    private readonly Text expectedOfEntry = OneOf([.. names, Evidence, Denied]);

    /// <summary>A property that stands twice.</summary>
    public static Text Twice { get; } = new("the property a second time", "la propriété une deuxième fois");

    /// <summary>What is expected instead.</summary>
    public static Text Once { get; } = new("each property once", "chaque propriété une seule fois");

    /// <summary>The value of each name, in the order of the names; undefined where it is absent.</summary>
    public bool TryRead(Node node, Text what, out JsonElement[] found)
    {
        found = new JsonElement[utf8.Length];
        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            return node.Refuse(what);
        }

        foreach (var property in node.Json.EnumerateObject())
        {
            var index = IndexOf(property, node.IsEntry ? utf8.Length : names.Length);
            if (index < 0)
            {
                node.Property(property.Name, property.Value).Refuse(new("an unknown property", "une propriété inconnue"), node.IsEntry ? expectedOfEntry : expected);
            }
            else if (found[index].ValueKind != JsonValueKind.Undefined)
            {
                node.Property(property.Name, property.Value).Refuse(Twice, Once);
            }
            else
            {
                found[index] = property.Value;
            }
        }

        return true;
    }

    private static Text OneOf(string[] names) => new("one of: " + string.Join(", ", names), "l'une de : " + string.Join(", ", names));

    private int IndexOf(JsonProperty property, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (property.NameEquals(utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
