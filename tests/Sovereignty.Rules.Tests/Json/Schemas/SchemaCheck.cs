using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sovereignty.Tests.Json;

/// <summary>
/// Judges documents by a JSON Schema, as far as the published schemas use the language; what it does not know it refuses to judge. Written for the tests and out of the
/// specification, so that the schema is not judged by what made it; <c>.ci/run</c> lets a well-known validator judge the same documents.
/// </summary>
internal sealed class SchemaCheck
{
    private static readonly HashSet<string> Notes = new(StringComparer.Ordinal) { "$schema", "title", "description", "default", "$defs", "definitions" };

    private readonly JsonObject root;
    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);

    public SchemaCheck(string schema) => root = JsonNode.Parse(schema)!.AsObject();

    public bool Accepts(JsonElement document) => Accepts(root, document);

    private bool Accepts(JsonObject schema, JsonElement json) => schema.All(rule => Notes.Contains(rule.Key) || Passes(schema, rule.Key, rule.Value!, json));

    private bool Passes(JsonObject schema, string rule, JsonNode value, JsonElement json) => rule switch
    {
        "$ref" => Accepts(Named(value.GetValue<string>()), json),
        "type" => IsOfType(value.GetValue<string>(), json),
        "enum" => json.ValueKind == JsonValueKind.String && value.AsArray().Any(one => one!.GetValue<string>() == json.GetString()),
        "const" => json.ValueKind == JsonValueKind.String && value.GetValue<string>() == json.GetString(),
        "pattern" => json.ValueKind != JsonValueKind.String || Pattern(value.GetValue<string>()).IsMatch(json.GetString()!),
        "minimum" => json.ValueKind != JsonValueKind.Number || Number(json) >= value.GetValue<double>(),
        "maximum" => json.ValueKind != JsonValueKind.Number || Number(json) <= value.GetValue<double>(),
        "anyOf" => value.AsArray().Any(one => Accepts(one!.AsObject(), json)),
        "oneOf" => value.AsArray().Count(one => Accepts(one!.AsObject(), json)) == 1,
        "items" => json.ValueKind != JsonValueKind.Array || json.EnumerateArray().All(element => Accepts(value.AsObject(), element)),
        "minItems" => json.ValueKind != JsonValueKind.Array || json.GetArrayLength() >= value.GetValue<int>(),
        "maxItems" => json.ValueKind != JsonValueKind.Array || json.GetArrayLength() <= value.GetValue<int>(),
        "uniqueItems" => json.ValueKind != JsonValueKind.Array || AreDifferent([.. json.EnumerateArray()]),
        "minProperties" => json.ValueKind != JsonValueKind.Object || json.EnumerateObject().Count() >= value.GetValue<int>(),
        "maxProperties" => json.ValueKind != JsonValueKind.Object || json.EnumerateObject().Count() <= value.GetValue<int>(),
        "required" => json.ValueKind != JsonValueKind.Object || value.AsArray().All(name => json.TryGetProperty(name!.GetValue<string>(), out _)),
        "propertyNames" => json.ValueKind != JsonValueKind.Object || json.EnumerateObject().All(property => Accepts(value.AsObject(), JsonSerializer.SerializeToElement(property.Name))),
        "properties" => json.ValueKind != JsonValueKind.Object || json.EnumerateObject().All(property => value[property.Name] is not JsonObject known || Accepts(known, property.Value)),
        "additionalProperties" => json.ValueKind != JsonValueKind.Object || json.EnumerateObject().Where(property => schema["properties"]?[property.Name] is null).All(property => value is JsonObject others ? Accepts(others, property.Value) : value.GetValue<bool>()),
        "format" => value.GetValue<string>() == "uri" && json.ValueKind == JsonValueKind.String ? Uri.TryCreate(json.GetString(), UriKind.Absolute, out _) : throw new NotSupportedException(value.GetValue<string>()),
        _ => throw new NotSupportedException(rule),
    };

    private JsonObject Named(string reference) => reference.Split('/') is ["#", var list, var name] ? root[list]![name]!.AsObject() : throw new NotSupportedException(reference);

    private static bool IsOfType(string type, JsonElement json) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "null" => json.ValueKind == JsonValueKind.Null,
        "boolean" => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => json.ValueKind == JsonValueKind.Number,
        "integer" => json.ValueKind == JsonValueKind.Number && Math.Floor(Number(json)) == Number(json),
        _ => throw new NotSupportedException(type),
    };

    private static double Number(JsonElement json) => double.Parse(json.GetRawText(), System.Globalization.CultureInfo.InvariantCulture);

    private static bool AreDifferent(JsonElement[] elements)
    {
        for (var one = 0; one < elements.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (JsonElement.DeepEquals(elements[one], elements[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private Regex Pattern(string pattern)
    {
        if (!patterns.TryGetValue(pattern, out var made))
        {
            patterns.Add(pattern, made = new Regex(pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant));
        }

        return made;
    }
}
