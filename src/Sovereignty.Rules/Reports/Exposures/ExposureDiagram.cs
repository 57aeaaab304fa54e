using System.Globalization;
using System.Text;
using Sovereignty.Criteria;

namespace Sovereignty.Reports;

/// <summary>
/// The paths of exposures as a Mermaid flowchart: from the power to the party it takes hold of, along the chain to the party that serves the layer, to the layer.
/// Names come from anybody: whatever is no letter, digit or space is written as a character code, so that no name is markup.
/// </summary>
internal static class ExposureDiagram
{
    // Mermaid draws at most 500 edges.
    private const int MostEdges = 400;

    public static string Of(Telling telling)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var nodes = new StringBuilder("flowchart TB\n");
        var edges = new Dictionary<(string From, string To, string Words), bool>();
        foreach (var exposure in telling.Assessment.Exposures.OrderBy(exposure => exposure.IsCertain ? 0 : 1))
        {
            var steps = new List<string> { Node("power " + exposure.Citation.Provision, telling.Say(exposure.Citation.Short) + " (" + exposure.Country + ")", "([", "])") };
            steps.AddRange(exposure.Path.Reverse().Select(party => Node("party " + party, ExposureWords.Party(party, telling), "[", "]")));
            steps.Add(Node("layer " + exposure.Layer, telling.Say("layer ", "couche ") + ExposureWords.Layer(exposure.Layer, telling), "[(", ")]"));
            for (var i = 1; i < steps.Count; i++)
            {
                edges.TryAdd((steps[i - 1], steps[i], i == 1 ? Escape(telling.Say(Saying.AllEffectsOf(exposure.Effects))) : ""), exposure.IsCertain);
            }
        }

        foreach (var ((from, to, words), certain) in edges.Take(MostEdges))
        {
            nodes.Append("  ").Append(from).Append(certain ? " --> " : " -.-> ").Append(words.Length > 0 ? "|\"" + words + "\"| " : "").Append(to).Append('\n');
        }

        if (edges.Count > MostEdges)
        {
            nodes.Append("  more[\"").Append(Escape(telling.Say("more paths are left out", "d'autres chemins sont omis"))).Append("\"]\n");
        }

        return nodes.ToString();

        string Node(string key, string label, string open, string close)
        {
            if (!names.TryGetValue(key, out var id))
            {
                names[key] = id = "n" + names.Count.ToString(CultureInfo.InvariantCulture);
                nodes.Append("  ").Append(id).Append(open).Append('"').Append(Escape(label)).Append('"').Append(close).Append('\n');
            }

            return id;
        }
    }

    internal static string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var rune in Wrapping.Clean(words).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                escaped.Append(rune.ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        return escaped.ToString();
    }
}
