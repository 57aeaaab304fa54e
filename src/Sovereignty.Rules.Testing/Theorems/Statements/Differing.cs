using System.Globalization;
using System.Text.Json;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>Tells how two cases and their answers differ, line by line.</summary>
internal static class Differing
{
    private const int MostLines = 40;

    /// <summary>What is otherwise in the other case, fact by fact, and how the two answers differ.</summary>
    public static string Tell(Case one, Contrast contrast)
    {
        var other = contrast.Other;
        var lines = Facts(one.Arrangement, other.Arrangement).Concat(Answers(one, other)).ToArray();
        var left = lines.Length <= MostLines ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"  ... and {lines.Length - MostLines} more") };
        return string.Join('\n', lines.Take(MostLines).Concat(left).Prepend(contrast.What + ":"));
    }

    private static IEnumerable<string> Facts(HostingArrangement one, HostingArrangement other)
    {
        if (one.Equals(other))
        {
            return [];
        }

        var (before, after) = (Leaves(one), Leaves(other));
        return before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Before: before.GetValueOrDefault(path), After: after.GetValueOrDefault(path)))
            .Where(leaf => !string.Equals(leaf.Before, leaf.After, StringComparison.Ordinal))
            .Select(leaf => $"  {leaf.Path}: {leaf.Before ?? "not told"} -> {leaf.After ?? "not told"}");
    }

    private static IEnumerable<string> Answers(Case one, Case other)
    {
        var (before, after) = (one.Assess(), other.Assess());
        yield return Line("conclusion", before.Conclusion, after.Conclusion, string.Equals(before.Window.ToString(), after.Window.ToString(), StringComparison.Ordinal) ? "" : $" (windows {before.Window} and {after.Window})");
        foreach (var id in before.Findings.Concat(after.Findings).Select(finding => finding.Provision).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            var (then, now) = (Find(before, id), Find(after, id));
            if (then is null || now is null || !then.Equals(now))
            {
                yield return Line(id.Value, then?.Conclusion, now?.Conclusion, then?.Reason.En == now?.Reason.En ? "" : $": {then?.Reason.En ?? "-"} -> {now?.Reason.En ?? "-"}");
            }
        }

        foreach (var (sign, exposure) in before.Exposures.Except(after.Exposures).Select(exposure => ("without", exposure)).Concat(after.Exposures.Except(before.Exposures).Select(exposure => ("with", exposure))))
        {
            yield return $"  {sign} the exposure {exposure.Citation.Provision} of {exposure.Layer} through {exposure.Party}";
        }

        if (!before.Scores.Equals(after.Scores))
        {
            yield return "  other scores";
        }
    }

    private static Finding? Find(Assessment assessment, ProvisionId id) => assessment.Findings.FirstOrDefault(finding => finding.Provision.Equals(id));

    private static string Line(string what, Conclusion? before, Conclusion? after, string more) => $"  {what}: {Name(before)} -> {Name(after)}{more}";

    private static string Name(Conclusion? conclusion) => conclusion?.ToString() ?? "no finding";

    private static Dictionary<string, string> Leaves(HostingArrangement arrangement)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(ArrangementJson.ToUtf8(arrangement));
        Add(document.RootElement, "$");
        return leaves;

        void Add(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    Add(member.Value, $"{path}.{member.Name}");
                }
            }
            else if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0)
            {
                foreach (var (part, place) in element.EnumerateArray().Select((part, place) => (part, place)))
                {
                    Add(part, part.ValueKind == JsonValueKind.Object && part.TryGetProperty("id", out var id) ? $"{path}['{id}']" : string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]"));
                }
            }
            else
            {
                leaves[path] = element.GetRawText();
            }
        }
    }
}
