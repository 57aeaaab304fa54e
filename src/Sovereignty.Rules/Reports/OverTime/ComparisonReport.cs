using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Two answers side by side, for a reader: two days, two days of knowledge, two bodies of law, two descriptions.</summary>
public static class ComparisonReport
{
    /// <summary>Writes the comparison as a text.</summary>
    /// <param name="before">The first answer.</param>
    /// <param name="after">The second answer.</param>
    /// <param name="first">What the first answer is of.</param>
    /// <param name="second">What the second answer is of.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(Assessment before, Assessment after, ComparedSide first, ComparedSide second, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(before, after, first, second, language, isBrief: true, page);
        return page.ToString();
    }

    /// <summary>Writes the comparison as a Markdown page.</summary>
    /// <param name="before">The first answer.</param>
    /// <param name="after">The second answer.</param>
    /// <param name="first">What the first answer is of.</param>
    /// <param name="second">What the second answer is of.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(Assessment before, Assessment after, ComparedSide first, ComparedSide second, Language language)
    {
        var page = new MarkdownPage();
        Tell(before, after, first, second, language, isBrief: false, page);
        return page.ToString();
    }

    private static void Tell(Assessment before, Assessment after, ComparedSide first, ComparedSide second, Language language, bool isBrief, IPage page)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (new ChangeTelling(first.Arrangement, language, isBrief), new ChangeTelling(second.Arrangement, language, isBrief));
        page.Title(first.Arrangement.Id == second.Arrangement.Id ? one.Name : $"{one.Name} → {other.Name}");
        page.Table(
            ["", one.Say("Compared", "Comparé"), one.Say("Conclusion", "Conclusion")],
            [
                [one.Say("before", "avant"), one.Say(first.Label), one.CellOf(before)],
                [one.Say("after", "après"), one.Say(second.Label), other.CellOf(after)],
            ]);
        page.Heading(one.Say("What differs", "Ce qui diffère"));
        var difference = Difference.Between(before, after);
        if (difference.IsNone)
        {
            page.Paragraph(one.Say("Nothing: both answers are the same.", "Rien : les deux réponses sont les mêmes."));
        }
        else
        {
            page.Entry(one.Turn(before, after));
            other.TellChanges(difference, after, page);
        }

        TermsSection.Tell(after, other, page);
    }
}
