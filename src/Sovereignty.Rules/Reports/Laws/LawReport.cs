using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Law for a reader: a list of texts, or one text with its life, its provisions in words, its sources and its grade.</summary>
public static class LawReport
{
    /// <summary>Writes a text of the law as a plain text.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="language">The language.</param>
    /// <param name="on">The day for which to say where it stands; none when left out.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(Instrument instrument, Language language, LocalDate? on = null, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var page = new TextPage(style ?? ReportStyle.Plain);
        new InstrumentPage(instrument, new LawTelling(language, on), page).Tell();
        return page.ToString();
    }

    /// <summary>Writes a text of the law as a Markdown page.</summary>
    /// <param name="instrument">The text.</param>
    /// <param name="language">The language.</param>
    /// <param name="on">The day for which to say where it stands; none when left out.</param>
    public static string WriteMarkdown(Instrument instrument, Language language, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var page = new MarkdownPage();
        new InstrumentPage(instrument, new LawTelling(language, on), page).Tell();
        return page.ToString();
    }

    /// <summary>Writes the list of the texts of a body of law as a plain text.</summary>
    /// <param name="law">The law.</param>
    /// <param name="language">The language.</param>
    /// <param name="on">The day for which to say where each stands; none when left out.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string ListText(BodyOfLaw law, Language language, LocalDate? on = null, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        LawList.Tell(law, new LawTelling(language, on), page);
        return page.ToString();
    }

    /// <summary>Writes the list of the texts of a body of law as a Markdown page.</summary>
    /// <param name="law">The law.</param>
    /// <param name="language">The language.</param>
    /// <param name="on">The day for which to say where each stands; none when left out.</param>
    public static string ListMarkdown(BodyOfLaw law, Language language, LocalDate? on = null)
    {
        var page = new MarkdownPage();
        LawList.Tell(law, new LawTelling(language, on), page);
        return page.ToString();
    }
}
