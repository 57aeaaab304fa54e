using System.Text;
using Sovereignty.Evaluation;

namespace Sovereignty.Reports;

/// <summary>What does not decide: findings of other forces and matters, and provisions that do not apply.</summary>
internal static class BesideSection
{
    private const int MostReasons = 2;

    public static void Tell(Telling telling, IPage page)
    {
        var beside = telling.Assessment.Findings.Except(telling.Deciding).Where(finding => finding.Conclusion != Conclusion.NotApplicable)
            .OrderByDescending(finding => finding.Conclusion).ToArray();
        if (beside.Length > 0)
        {
            page.Heading(telling.Say("Beside the conclusion", "À côté de la conclusion"));
            foreach (var finding in beside)
            {
                page.Entry($"{telling.Mark(finding.Conclusion, [finding])}{telling.Colon}{telling.Say(finding.Citation.Short)} ({telling.Say(ForceWords.Of(finding.Force))}) [{finding.Provision}]");
            }

            var deciding = telling.Deciding.Select(finding => finding.Provision).ToHashSet();
            var unknown = telling.Assessment.Missing.Count(item => !item.Provisions.Any(deciding.Contains));
            if (unknown > 0)
            {
                page.Paragraph(telling.Say(
                    $"What is missing for these alone is listed with --format json ({unknown}).",
                    $"Ce qui ne manque qu'à ceux-ci figure avec --format json ({unknown})."));
            }
        }

        var absent = telling.Assessment.Findings.Where(finding => finding.Conclusion == Conclusion.NotApplicable).ToArray();
        if (absent.Length > 0)
        {
            page.Heading(telling.Say("Not applicable on the day", "Sans objet ce jour-là"));
            foreach (var group in absent.GroupBy(finding => Why(finding, telling)))
            {
                var texts = Together(group.Select(finding => telling.Say(finding.Citation.Short)), telling);
                page.Entry(group.First().Versions.Count == 0 ? Telling.Sentence(group.Key) + telling.Colon + texts : $"{texts} – {group.Key}");
            }
        }
    }

    /// <summary>The references; of those that differ in their last part only, that part.</summary>
    private static string Together(IEnumerable<string> references, Telling telling)
    {
        var told = new StringBuilder();
        var before = "";
        foreach (var reference in references)
        {
            var cut = reference.LastIndexOf(", ", StringComparison.Ordinal);
            var (stem, last) = cut < 0 ? (reference, reference) : (reference[..cut], reference[(cut + 2)..]);
            told.Append(told.Length == 0 ? reference : cut > 0 && stem == before ? ", " + last : telling.Say("; ", " ; ") + reference);
            before = stem;
        }

        return told.ToString();
    }

    private static string Why(Finding finding, Telling telling)
    {
        if (telling.IsBrief && finding.Versions.Count == 0)
        {
            // Where the text stands in its life; the day in brackets would keep apart what is not in force for the same reason.
            var status = telling.Say(finding.Reason);
            return status.EndsWith(')') ? status[..status.LastIndexOf(" (", StringComparison.Ordinal)] : status;
        }

        var shown = telling.IsBrief ? MostReasons : finding.Reasons.Count;
        return string.Join(telling.Say("; ", " ; "), finding.Reasons.Take(shown).Select(telling.Say)) + (finding.Reasons.Count > shown ? " …" : "");
    }
}
