using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>The parts that a schema names once and refers to, as codecs describe them.</summary>
internal sealed class SchemaParts
{
    private readonly SortedDictionary<string, JsonObject> named = new(StringComparer.Ordinal);

    /// <summary>All parts named so far.</summary>
    public JsonObject Definitions => new(named.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value.DeepClone())));

    /// <summary>A reference to the part of this name, which is made when it is first referred to.</summary>
    public JsonObject Named(string name, Func<JsonObject> make)
    {
        if (!named.ContainsKey(name))
        {
            named.Add(name, make());
        }

        return new() { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>One of these.</summary>
    public static JsonObject AnyOf(params ReadOnlySpan<JsonObject> forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>An object with these properties and no other.</summary>
    public static JsonObject Object(JsonObject properties, params ReadOnlySpan<string> required)
    {
        var made = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Length > 0)
        {
            made["required"] = Texts(required);
        }

        made["additionalProperties"] = false;
        return made;
    }

    /// <summary>An array of so many such elements, none of them twice.</summary>
    public static JsonObject Array(JsonObject elements, int least = 0, int? most = null)
    {
        var made = new JsonObject { ["type"] = "array", ["items"] = elements, ["uniqueItems"] = true };
        if (least > 0)
        {
            made["minItems"] = least;
        }

        if (most is { } limit)
        {
            made["maxItems"] = limit;
        }

        return made;
    }

    /// <summary>An object whose property names are names, each with such a value.</summary>
    public JsonObject ByName(JsonObject values) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Name(),
        ["additionalProperties"] = values,
    };

    /// <summary>A name.</summary>
    public JsonObject Name() => Named("name", () => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9][a-z0-9./_:-]{0,119}$" });

    /// <summary>An array of texts.</summary>
    public static JsonArray Texts(params ReadOnlySpan<string> texts)
    {
        var made = new JsonArray();
        foreach (var text in texts)
        {
            made.Add((JsonNode)text);
        }

        return made;
    }
}
