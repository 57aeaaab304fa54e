using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>A timeline for a reader: a table of its stretches, and under it what changed at each border and why.</summary>
public static class TimelineReport
{
    /// <summary>Writes the timeline as a text.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(Timeline timeline, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(timeline, new ChangeTelling(arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes the timeline as a Markdown page.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(Timeline timeline, HostingArrangement arrangement, Language language)
    {
        var page = new MarkdownPage();
        Tell(timeline, new ChangeTelling(arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    internal static void Tell(Timeline timeline, ChangeTelling telling, IPage page)
    {
        page.Title(telling.Say($"{telling.Name}, from {Saying.Day(timeline.From)} through {Saying.Day(timeline.Through)}", $"{telling.Name}, du {Saying.Day(timeline.From)} au {Saying.Day(timeline.Through)} inclus"));
        TellStretches(timeline, telling, page);
        TellBorders(timeline, telling, page);
        TermsSection.Tell(timeline.Stretches[0].Assessment, telling, page);
    }

    internal static void TellStretches(Timeline timeline, ChangeTelling telling, IPage page) => page.Table(
        [telling.Say("From", "Du"), telling.Say("Through", "Au (inclus)"), telling.Say("Conclusion", "Conclusion")],
        [.. timeline.Stretches.Select(stretch => new[] { Saying.Day(stretch.From), Saying.Day(stretch.Through), telling.CellOf(stretch.Assessment) })]);

    private static void TellBorders(Timeline timeline, ChangeTelling telling, IPage page)
    {
        page.Heading(telling.Say("What changed, and why", "Ce qui a changé, et pourquoi"));
        if (timeline.Stretches.Count == 1)
        {
            page.Paragraph(telling.Say("The answer is one in this range of days.", "La réponse est la même dans tout cet intervalle."));
        }

        for (var i = 0; i < timeline.Stretches.Count; i++)
        {
            var stretch = timeline.Stretches[i];
            if (i > 0)
            {
                page.Entry($"{Saying.Day(stretch.From)}{telling.Say(": ", " : ")}{telling.Turn(timeline.Stretches[i - 1].Assessment, stretch.Assessment)}");
                telling.TellCauses(stretch.Causes, page);
                telling.TellChanges(stretch.Difference!, stretch.Assessment, page);
            }

            foreach (var nuance in stretch.Nuances)
            {
                page.Entry($"{Saying.Day(nuance.From)}{telling.Say(": the same answer, told otherwise", " : la même réponse, présentée autrement")}");
                telling.TellNuance(nuance, page);
            }
        }
    }
}
