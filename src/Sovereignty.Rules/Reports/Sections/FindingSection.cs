using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The findings that decide, the worst first, each with its reasons and its law.</summary>
internal static class FindingSection
{
    private const int MostReasons = 3;

    public static void Tell(Telling telling, IPage page)
    {
        var told = telling.Deciding.Where(finding => finding.Conclusion != Conclusion.NotApplicable)
            .OrderByDescending(finding => finding.Conclusion).ThenBy(finding => finding.Force).ThenBy(finding => Telling.Rank(finding.Matter)).ThenBy(finding => finding.Provision.Value, StringComparer.Ordinal)
            .ToArray();
        if (told.Length == 0)
        {
            return;
        }

        page.Heading(telling.Say("What was found, the worst first", "Constats, du plus grave au moins grave"));
        foreach (var finding in told)
        {
            Tell(finding, telling, page);
        }
    }

    private static void Tell(Finding finding, Telling telling, IPage page)
    {
        page.Entry(telling.Say(finding.Citation.Reference), finding.Conclusion, telling.Mark(finding.Conclusion, [finding]));
        page.Line(Telling.List([telling.Say(ForceWords.Of(finding.Force)), telling.Say(finding.Matter.Words), finding.Provision.Value, telling.Say("grade ", "niveau ") + ConfidenceWords.Of(finding.Citation.Confidence)]) + telling.Caveats.Marks(finding.Caveats));
        if (finding.Conclusion == Conclusion.Excused)
        {
            page.Line(Excuse(finding, telling));
        }

        if (finding.Conclusion == Conclusion.NotMet || !telling.IsBrief)
        {
            page.Line(telling.Say("It asks: ", "Il est demandé : ") + telling.Say(finding.Paraphrase));
        }

        if (finding.Conclusion == Conclusion.NotMet && finding.AppliesBecause.Count > 0)
        {
            var because = finding.AppliesBecause.Take(telling.IsBrief ? MostReasons : finding.AppliesBecause.Count).Select(telling.Say);
            page.Line(telling.Say("It applies: ", "Elle s'applique : ") + string.Join(telling.Say("; ", " ; "), because) + (telling.IsBrief && finding.AppliesBecause.Count > MostReasons ? " …" : ""));
        }

        var shown = telling.IsBrief && finding.Reasons.Count > MostReasons + 1 ? MostReasons : finding.Reasons.Count;
        foreach (var reason in finding.Reasons.Take(shown))
        {
            page.Point(Telling.Sentence(telling.Say(reason)));
        }

        var left = finding.Reasons.Count - shown;
        if (left > 0)
        {
            page.Point(telling.Say($"And {left} more (see --format json)", $"Et {left} de plus (voir --format json)"));
        }
    }

    private static string Excuse(Finding finding, Telling telling)
    {
        var through = finding.ExcusedThrough is { } last && !last.Equals(UncertainDay.Unknown)
            ? telling.Say($"Last day of the excuse: {last.Describe().En}.", $"Dernier jour de la dispense : {last.Describe().Fr}.")
            : telling.Say("The last day of the excuse is not known.", "Le dernier jour de la dispense n'est pas connu.");
        return finding.AtWorstExcused
            ? through + telling.Say(" At worst excused: it is not known whether an excuse is needed at all.", " Au pire dispensé : on ignore si une dispense est même nécessaire.")
            : through;
    }
}
