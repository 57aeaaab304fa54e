using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>How the answer for one day looked from each day on which knowledge changed, for a reader.</summary>
public static class KnowledgeReport
{
    /// <summary>Writes it as a text.</summary>
    /// <param name="stretches">The answers by day of knowledge.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(ValueList<KnowledgeStretch> stretches, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(stretches, new ChangeTelling(arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes it as a Markdown page.</summary>
    /// <param name="stretches">The answers by day of knowledge.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(ValueList<KnowledgeStretch> stretches, HostingArrangement arrangement, Language language)
    {
        var page = new MarkdownPage();
        Tell(stretches, new ChangeTelling(arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    private static void Tell(ValueList<KnowledgeStretch> stretches, ChangeTelling telling, IPage page)
    {
        var on = Saying.Day(stretches[0].Assessment.On);
        page.Title(telling.Say($"{telling.Name}: the answer for {on}, by day of knowledge", $"{telling.Name} : la réponse pour le {on}, selon le jour des connaissances"));
        page.Table(
            [telling.Say("Known from", "Su du"), telling.Say("Through", "Au (inclus)"), telling.Say("Conclusion", "Conclusion")],
            [.. stretches.Select(stretch => new[] { Day(stretch.From), Day(stretch.Through), telling.CellOf(stretch.Assessment) })]);
        page.Heading(telling.Say("What became known, and what it changed", "Ce qui est devenu public, et ce que cela a changé"));
        for (var i = 1; i < stretches.Count; i++)
        {
            page.Entry($"{Day(stretches[i].From)}{telling.Say(": ", " : ")}{telling.Turn(stretches[i - 1].Assessment, stretches[i].Assessment)}");
            telling.TellCauses(stretches[i].Causes, page);
            telling.TellChanges(stretches[i].Difference!, stretches[i].Assessment, page);
        }
    }

    private static string Day(LocalDate? day) => day is { } known ? Saying.Day(known) : "…";
}
