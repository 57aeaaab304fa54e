using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>What should be asked, of whom, for a reader.</summary>
public static class QuestionReport
{
    /// <summary>Writes the questions as a text.</summary>
    /// <param name="facts">What is open.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(OpenFacts facts, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(facts, new Telling(facts.Before, arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes the questions as a Markdown page.</summary>
    /// <param name="facts">What is open.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(OpenFacts facts, HostingArrangement arrangement, Language language)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var page = new MarkdownPage();
        Tell(facts, new Telling(facts.Before, arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    private static void Tell(OpenFacts facts, Telling telling, IPage page)
    {
        page.Title(telling.Say($"{telling.Name}: what to ask on {Saying.Day(facts.Before.On)}", $"{telling.Name} : ce qu'il faut demander au {Saying.Day(facts.Before.On)}"));
        page.Row(telling.Say("As it stands", "En l'état"), facts.Before.Conclusion, telling.Mark(facts.Before.Conclusion, telling.Deciding));
        page.Paragraph(telling.Say($"Findings that are open: {facts.OpenFindings}. What can settle most comes first.", $"Constats ouverts : {facts.OpenFindings}. Ce qui peut trancher le plus vient en premier."));
        if (!facts.IsComplete)
        {
            page.Paragraph(telling.Say("Not every answer was tried: some may settle more than is told.", "Toutes les réponses n'ont pas été essayées : certaines peuvent trancher davantage."));
        }

        foreach (var group in facts.Facts.GroupBy(fact => fact.Missing.Answerer).OrderBy(group => group.Key))
        {
            page.Heading(telling.Say(AnswererWords.Of(group.Key)));
            foreach (var fact in group)
            {
                var place = telling.PlaceOf(fact.Missing.Path);
                page.Entry(telling.Say(fact.Missing.What) + (place.Length == 0 ? "" : telling.Colon + place));
                page.Line(telling.Say(
                    $"settles {fact.SettlesAtLeast} to {fact.SettlesAtMost} of {facts.OpenFindings} by itself; keeps open: {Telling.List(fact.Concerns.Select(provision => provision.Value))}",
                    $"tranche à elle seule {fact.SettlesAtLeast} à {fact.SettlesAtMost} sur {facts.OpenFindings} ; laisse ouverts : {Telling.List(fact.Concerns.Select(provision => provision.Value))}"));
            }
        }

        ScoreSection.Tell(telling, page);
        QuestionSection.Tell(telling, page);
        ClosingSection.Tell(telling, page);
    }
}
