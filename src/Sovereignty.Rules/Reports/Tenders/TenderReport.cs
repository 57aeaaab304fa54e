using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>The answer about a tender for a reader; as Markdown, the page to attach to its file.</summary>
public static class TenderReport
{
    /// <summary>Writes the answer as a text.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(TenderAnswer answer, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(answer, new Telling(answer.Fixed, answer.Tender.Arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes the answer as a Markdown page.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(TenderAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new MarkdownPage();
        Tell(answer, new Telling(answer.Fixed, answer.Tender.Arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    private static void Tell(TenderAnswer answer, Telling telling, IPage page)
    {
        var (award, through) = (Saying.Day(answer.Tender.Award), Saying.Day(answer.Tender.Through));
        page.Title(telling.Say($"{telling.Name}: tender, award on {award}, contract through {through}", $"{telling.Name} : consultation, attribution le {award}, marché jusqu'au {through} inclus"));
        page.Paragraph(telling.Say("Against the law: ", "Au regard du droit : ") + telling.Say(VerdictWords.Sentence(answer.Law.Before.Verdict)) + ".");
        if (answer.Adopted is { } adopted)
        {
            page.Paragraph(telling.Say("Against what the buyer adopts: ", "Au regard de ce que l'acheteur adopte : ") + telling.Say(VerdictWords.Sentence(adopted.Before.Verdict)) + ".");
        }

        TellClauses(answer.Tender, telling, page);
        GuaranteeSection.Tell(answer.Law, telling.Say("Against the law", "Au regard du droit"), telling, page);
        if (answer.Adopted is { } also)
        {
            GuaranteeSection.Tell(also, telling.Say("Against what the buyer adopts", "Au regard de ce que l'acheteur adopte"), telling, page);
        }

        ClauseSection.Tell(answer, telling, page);
        FactSection.Tell(telling, page);
        ClosingSection.Tell(telling, page);
    }

    private static void TellClauses(Tender tender, Telling telling, IPage page)
    {
        page.Heading(telling.Say("Clauses of the tender", "Clauses de la consultation"));
        if (tender.Clauses.Count == 0)
        {
            page.Paragraph(telling.Say("None.", "Aucune."));
        }

        foreach (var clause in tender.Clauses)
        {
            page.Entry($"{clause.Id}{telling.Colon}{telling.Say(clause.Words)}");
            page.Line(telling.Say(VerdictWords.Of(clause.Days)));
        }
    }
}
