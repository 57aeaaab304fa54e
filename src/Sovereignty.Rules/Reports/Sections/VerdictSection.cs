using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The conclusions by force and by matter.</summary>
internal static class VerdictSection
{
    public static void Tell(Telling telling, IPage page)
    {
        var terms = telling.Assessment.Terms;
        page.Heading(telling.Say("By force", "Selon la force du texte"));
        foreach (var one in telling.Assessment.ByForce)
        {
            var counts = terms.Forces.Contains(one.Force);
            var findings = telling.Assessment.Findings.Where(finding => finding.Force == one.Force);
            page.Row(Label(telling, ForceWords.Of(one.Force), counts), one.Conclusion, telling.Mark(one.Conclusion, findings));
        }

        page.Heading(telling.Say("By matter", "Selon la matière"));
        foreach (var one in telling.Assessment.ByMatter.OrderBy(one => Telling.Rank(one.Matter)))
        {
            var counts = terms.Matters.Count == 0 || terms.Matters.Contains(one.Matter);
            var findings = telling.Assessment.Findings.Where(finding => finding.Matter.Equals(one.Matter) && terms.Forces.Contains(finding.Force));
            page.Row(Label(telling, one.Matter.Words, counts), one.Conclusion, telling.Mark(one.Conclusion, findings));
        }
    }

    private static string Label(Telling telling, Text words, bool counts) =>
        telling.Say(words) + (counts ? "" : telling.Say(" (not asked)", " (hors de la question)"));
}
