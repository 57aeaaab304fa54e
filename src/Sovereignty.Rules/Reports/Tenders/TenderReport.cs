using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
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
        page.Paragraph(telling.Say("Against the law: ", "Au regard du droit : ") + telling.Say(VerdictWords.Sentence(answer.Law.Before.Verdict)) + (answer.Adopted is not { } adopted ? "."
            : telling.Say("; against what the buyer adopts: ", " ; au regard de ce que l'acheteur adopte : ") + telling.Say(VerdictWords.Sentence(adopted.Before.Verdict)) + "."));
        TellBody(answer.Tender.Arrangement, telling, page);
        TellClauses(answer.Tender, telling, page);
        GuaranteeSection.Tell(answer.Law, telling.Say("Against the law", "Au regard du droit"), telling, page);
        if (answer.Adopted is { } also)
        {
            GuaranteeSection.Tell(also, telling.Say("Against what the buyer adopts", "Au regard de ce que l'acheteur adopte"), telling, page);
        }

        ClauseSection.Tell(answer, telling, page);
        var open = answer.Law.Before.Demands.Concat(answer.Adopted?.Before.Demands ?? []).Where(demand => demand.Verdict != GuaranteeVerdict.Guaranteed).Select(demand => demand.Demand.Id);

        // What bidders supply, the clauses ask.
        MissingSection.Tell(telling, page, open, [Answerer.Buyer, Answerer.Authority]);
        FactSection.Tell(telling, page, telling.Deciding.Where(finding => finding.Conclusion != Conclusion.NotApplicable));
        ClosingSection.Tell(telling, page, answer.Tender.Through);
    }

    private static void TellBody(HostingArrangement arrangement, Telling telling, IPage page)
    {
        var (terms, on) = (telling.Assessment.Terms, telling.Assessment.On);
        var unknown = telling.Say("not known", "inconnu");
        page.Paragraph(telling.Labelled("Body that answers for the data", "Organisme responsable des données", NamedBody.Of(arrangement, terms, on) ?? unknown));
        page.Paragraph(telling.Labelled("Body that has recourse to the cloud service", "Organisme qui recourt au service d'informatique en nuage", NamedBody.CloudUser(arrangement, terms, on) ?? unknown));
        if (NamedBody.ActsFor(arrangement, terms, on).ToArray() is { Length: > 0 } others)
        {
            page.Paragraph(telling.Labelled("It acts for", "Il agit pour", Telling.List(others)));
        }
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
