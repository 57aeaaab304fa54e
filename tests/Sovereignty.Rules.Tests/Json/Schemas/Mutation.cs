using System.Text.Json.Nodes;

namespace Sovereignty.Tests.Json;

/// <summary>Documents that were changed at one place, as people and programs get them wrong.</summary>
internal static class Mutation
{
    private static readonly Func<Random, JsonNode?, JsonNode?>[] Values =
    [
        (_, _) => null,
        (_, _) => JsonValue.Create(true),
        (_, _) => JsonValue.Create(-1),
        (_, _) => JsonValue.Create(0),
        (_, _) => JsonValue.Create(24.5m),
        (_, _) => JsonValue.Create(100),
        (_, _) => JsonValue.Create(101),
        (_, _) => JsonValue.Create(""),
        (_, _) => JsonValue.Create("FR"),
        (_, _) => JsonValue.Create("XX"),
        (_, _) => JsonValue.Create("a-name"),
        (_, _) => JsonValue.Create("Not A Name"),
        (_, _) => JsonValue.Create("never"),
        (_, _) => JsonValue.Create("2024-02-29"),
        (_, _) => JsonValue.Create("2023-02-29"),
        (_, _) => JsonValue.Create("0000-01-01"),
        (_, _) => JsonValue.Create("2026-04-31"),
        (_, _) => new JsonArray(),
        (_, _) => new JsonObject(),
        (_, node) => new JsonArray(node?.DeepClone()),
        (_, node) => new JsonArray(node?.DeepClone(), node?.DeepClone()),
        (_, node) => new JsonObject { ["value"] = node?.DeepClone() },
        (_, node) => new JsonObject { ["oneOf"] = new JsonArray(node?.DeepClone()) },
        (_, node) => new JsonObject { ["value"] = node?.DeepClone(), ["oneOf"] = new JsonArray(node?.DeepClone()) },
        (_, node) => new JsonObject { ["disputed"] = new JsonArray(node?.DeepClone(), node?.DeepClone()) },
        (_, node) => new JsonObject { ["disputed"] = new JsonArray(node?.DeepClone(), JsonValue.Create("other")) },
        (_, node) => new JsonObject { ["exactly"] = node?.DeepClone() },
        (_, node) => new JsonObject { ["atLeast"] = node?.DeepClone() },
        (_, node) => new JsonObject { ["atLeast"] = node?.DeepClone(), ["evidence"] = Evidence() },
        (_, node) => new JsonObject { ["value"] = node?.DeepClone(), ["evidence"] = Evidence() },
        (_, node) => new JsonObject { ["value"] = node?.DeepClone(), ["evidence"] = Evidence(), ["denied"] = Evidence() },
        (_, _) => new JsonObject { ["atLeast"] = 3, ["atMost"] = 40 },
        (_, _) => new JsonObject { ["atLeast"] = 40, ["atMost"] = 3 },
        (_, _) => new JsonObject { ["between"] = new JsonArray("2025-01-01", "2025-02-01") },
        (_, _) => new JsonObject { ["by"] = "2025-01-01" },
        (_, _) => new JsonObject { ["by"] = "2025-01-01", ["notBefore"] = "2025-01-01" },
        (_, _) => new JsonObject { ["from"] = "2025-01-01", ["through"] = "never" },
        (_, _) => new JsonObject { ["country"] = "DE", ["locality"] = "Frankfurt" },
    ];

    private static readonly string[] Properties = ["evidence", "denied", "value", "unknown", "id", "name", "schema", "disputed", "exactly"];

    /// <summary>The document with one change, chosen by the number.</summary>
    public static JsonNode Of(JsonNode document, int seed)
    {
        var random = new Random(seed);
        var changed = document.DeepClone();
        var places = Places(changed).ToArray();
        var place = places[random.Next(places.Length)];
        switch (place.Parent)
        {
            case JsonObject parent when random.Next(4) == 0:
                parent.Remove(place.Name!);
                break;
            case JsonObject parent when random.Next(6) == 0:
                parent[Properties[random.Next(Properties.Length)]] = random.Next(2) == 0 ? Evidence() : Values[random.Next(Values.Length)](random, place.Node);
                break;
            case JsonObject parent:
                parent[place.Name!] = Values[random.Next(Values.Length)](random, place.Node);
                break;
            case JsonArray parent when random.Next(3) == 0:
                parent.Add(place.Node?.DeepClone());
                break;
            case JsonArray parent:
                parent[place.Index] = Values[random.Next(Values.Length)](random, place.Node);
                break;
            default:
                return Values[random.Next(Values.Length)](random, changed) ?? JsonValue.Create("nothing");
        }

        return changed;
    }

    private static JsonObject Evidence() => new() { ["grade"] = "audited", ["public"] = "2024-05-05" };

    private static IEnumerable<(JsonNode? Parent, string? Name, int Index, JsonNode? Node)> Places(JsonNode? node)
    {
        if (node?.Parent is null)
        {
            yield return (null, null, 0, node);
        }

        foreach (var (name, value) in node is JsonObject members ? members.ToArray() : [])
        {
            yield return (node, name, 0, value);
            foreach (var place in value is null ? [] : Places(value))
            {
                yield return place;
            }
        }

        for (var index = 0; node is JsonArray array && index < array.Count; index++)
        {
            yield return (node, null, index, array[index]);
            foreach (var place in array[index] is null ? [] : Places(array[index]))
            {
                yield return place;
            }
        }
    }
}
