using System.Text;
using System.Text.Json;

namespace Sovereignty.Json;

/// <summary>The properties that an object may have. Reading finds each once and refuses every other.</summary>
internal sealed class Members(params string[] names)
{
    public const string Evidence = "evidence";
    public const string Denied = "denied";

    private readonly byte[][] utf8 = [.. names.Append(Evidence).Append(Denied).Select(Encoding.UTF8.GetBytes)];
    private readonly string expected = names.Length == 0 ? "no property" : "one of: " + string.Join(", ", names);

    /// <summary>The value of each name, in the order of the names; undefined where it is absent.</summary>
    public bool TryRead(Node node, string what, out JsonElement[] found)
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
                node.Property(property.Name, property.Value).Refuse("an unknown property", node.IsEntry ? $"{expected}, {Evidence}, {Denied}" : expected);
            }
            else if (found[index].ValueKind != JsonValueKind.Undefined)
            {
                node.Property(property.Name, property.Value).Refuse("the property a second time", "each property once");
            }
            else
            {
                found[index] = property.Value;
            }
        }

        return true;
    }

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
