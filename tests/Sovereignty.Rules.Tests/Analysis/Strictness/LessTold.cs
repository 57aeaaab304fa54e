using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is told of an arrangement, read from its document, so that what is left out is found without the library's own table of facts.</summary>
internal static class LessTold
{
    /// <summary>
    /// The readable arrangements that tell one thing less: a member or an element of the document that another one does not have. That a supposed certificate runs on all
    /// days is always told, so that two days differ by what is demanded.
    /// </summary>
    public static IEnumerable<HostingArrangement> WithoutOne(HostingArrangement arrangement, HostingArrangement given)
    {
        var stays = Paths(Document(given), "").ToHashSet(StringComparer.Ordinal);
        return Paths(Document(arrangement), "").Where(path => !stays.Contains(path) && !path.Contains("/evidence", StringComparison.Ordinal) && !path.Contains("/period", StringComparison.Ordinal)).Select(path =>
        {
            var document = Document(arrangement);
            return Remove(document, path, "") && ArrangementJson.Read(document.ToJsonString()).Arrangement is { } less ? less : null;
        }).OfType<HostingArrangement>();
    }

    private static JsonNode Document(HostingArrangement arrangement) => JsonNode.Parse(ArrangementJson.ToUtf8(arrangement))!;

    private static IEnumerable<string> Paths(JsonNode? node, string path) => Children(node, path).SelectMany(child => Paths(child.Node, child.Path).Prepend(child.Path));

    private static IEnumerable<(JsonNode? Node, string Path)> Children(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.Select(member => (member.Value, $"{path}/{member.Key}")),
        JsonArray elements => elements.Select(element => (element, $"{path}[{NameOf(element)}]")),
        _ => [],
    };

    private static string NameOf(JsonNode? element) => element is JsonObject named && named["id"] is { } id ? id.ToJsonString() : element?.ToJsonString() ?? "null";

    // An exact list is not emptied: that there is none would be another thing to say.
    private static bool Remove(JsonNode node, string sought, string path)
    {
        foreach (var child in Children(node, path).ToArray())
        {
            if (child.Path == sought)
            {
                return node is JsonObject members ? members.Remove(child.Path[(path.Length + 1)..]) : node is JsonArray { Count: > 1 } elements && elements.Remove(child.Node);
            }

            if (child.Node is not null && sought.StartsWith(child.Path, StringComparison.Ordinal) && Remove(child.Node, sought, child.Path))
            {
                return true;
            }
        }

        return false;
    }
}
