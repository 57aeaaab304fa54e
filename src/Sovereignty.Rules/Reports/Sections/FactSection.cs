using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The facts on which the deciding findings rest, each with its source, its grade and the day since when it is public; on whole pages only.</summary>
internal static class FactSection
{
    public static void Tell(Telling telling, IPage page) => Tell(telling, page, telling.Deciding);

    /// <summary>The facts on which these findings rest.</summary>
    public static void Tell(Telling telling, IPage page, IEnumerable<Finding> findings)
    {
        var facts = findings.SelectMany(finding => finding.Grounds).SelectMany(ground => ground.Everything())
            .Where(ground => !ground.Truth.IsUnknown && ground.Because.Count > 0 && ground.Evidence.Count > 0)
            .GroupBy(ground => telling.Say(ground.Because[0]), StringComparer.Ordinal)
            .Select(same => (Words: same.Key, Evidence: same.SelectMany(ground => ground.Evidence).Distinct().ToArray()))
            .ToArray();
        if (telling.IsBrief || facts.Length == 0)
        {
            return;
        }

        page.Heading(telling.Say("Facts used, with their sources", "Faits retenus, avec leurs sources"));
        foreach (var (words, evidence) in facts)
        {
            page.Entry(Telling.Sentence(words));
            foreach (var one in evidence)
            {
                page.Point(Source(one, telling));
            }
        }
    }

    private static string Source(Evidence evidence, Telling telling) => Telling.List(
        [
            evidence.Source ?? telling.Say("no source named", "sans source désignée"),
            telling.Say(EvidenceWords.Of(evidence.Grade)),
            telling.Say($"public since {Saying.Day(evidence.PublicSince)}", $"public depuis le {Saying.Day(evidence.PublicSince)}"),
        ]);
}
