using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>An assessment as a text for the person who has to act on it: the conclusion first, the worst findings next, what is missing, what to beware of.</summary>
public static class TextReport
{
    /// <summary>Writes the report. The same assessment gives the same text on every system and in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="arrangement">The arrangement that was assessed, for its names.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string Write(Assessment assessment, HostingArrangement arrangement, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Report.Tell(new Telling(assessment, arrangement, language, isBrief: true), page);
        return page.ToString();
    }
}
