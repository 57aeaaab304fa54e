using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>An assessment as a Markdown page: as the text, with every reason and with what each provision says.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the page. The same assessment gives the same page on every system and in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="arrangement">The arrangement that was assessed, for its names.</param>
    /// <param name="language">The language.</param>
    public static string Write(Assessment assessment, HostingArrangement arrangement, Language language)
    {
        var page = new MarkdownPage();
        Report.Tell(new Telling(assessment, arrangement, language, isBrief: false), page);
        return page.ToString();
    }
}
