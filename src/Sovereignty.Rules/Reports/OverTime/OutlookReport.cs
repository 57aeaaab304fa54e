using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>An outlook for a reader: where the arrangement stands, and what is ahead.</summary>
public static class OutlookReport
{
    /// <summary>Writes the outlook as a text.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(Outlook outlook, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(outlook, new ChangeTelling(arrangement, language, isBrief: true), page);
        return page.ToString();
    }

    /// <summary>Writes the outlook as a Markdown page.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(Outlook outlook, HostingArrangement arrangement, Language language)
    {
        var page = new MarkdownPage();
        Tell(outlook, new ChangeTelling(arrangement, language, isBrief: false), page);
        return page.ToString();
    }

    private static void Tell(Outlook outlook, ChangeTelling telling, IPage page)
    {
        var (from, through) = (Saying.Day(outlook.From), Saying.Day(outlook.Through));
        page.Title(telling.Say($"{telling.Name}: outlook from {from} through {through}", $"{telling.Name} : perspectives du {from} au {through} inclus"));
        page.Row(telling.Say($"On {from}", $"Au {from}"), outlook.Now.Conclusion, telling.Mark(outlook.Now));
        page.Heading(telling.Say("What is ahead", "Ce qui vient"));
        if (outlook.Items.Count == 0)
        {
            page.Paragraph(telling.Say("Nothing that is known.", "Rien de connu."));
        }

        foreach (var item in outlook.Items)
        {
            page.Entry((item.Day is { } day ? Saying.Day(day) + telling.Say(": ", " : ") : "") + OutlookWords.Of(item, outlook, telling));
            telling.TellCauses(item.Causes, page);
            if (item.Difference is { } difference)
            {
                telling.TellChanges(difference, outlook.Timeline.On(item.Day!.Value).Assessment, page);
            }
        }

        TermsSection.Tell(outlook.Now, telling, page);
    }
}
