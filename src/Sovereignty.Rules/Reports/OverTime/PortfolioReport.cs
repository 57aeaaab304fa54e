using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Many arrangements for a reader: on one day, or what other law or other terms change for them over a range of days.</summary>
public static class PortfolioReport
{
    /// <summary>Writes the portfolio as a text.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(Portfolio portfolio, Language language, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var page = new TextPage(style ?? ReportStyle.Plain);
        new PortfolioTelling(portfolio, language, page).Tell();
        return page.ToString();
    }

    /// <summary>Writes the portfolio as a Markdown page.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(Portfolio portfolio, Language language)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var page = new MarkdownPage();
        new PortfolioTelling(portfolio, language, page).Tell();
        return page.ToString();
    }

    /// <summary>Writes the difference as a text.</summary>
    /// <param name="portfolio">The difference.</param>
    /// <param name="before">What the first timelines are of.</param>
    /// <param name="after">What the second timelines are of.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">The layout; plain when left out.</param>
    public static string WriteText(PortfolioDifference portfolio, Text before, Text after, Language language, ReportStyle? style = null)
    {
        var page = new TextPage(style ?? ReportStyle.Plain);
        Tell(portfolio, before, after, language, isBrief: true, page);
        return page.ToString();
    }

    /// <summary>Writes the difference as a Markdown page.</summary>
    /// <param name="portfolio">The difference.</param>
    /// <param name="before">What the first timelines are of.</param>
    /// <param name="after">What the second timelines are of.</param>
    /// <param name="language">The language.</param>
    public static string WriteMarkdown(PortfolioDifference portfolio, Text before, Text after, Language language)
    {
        var page = new MarkdownPage();
        Tell(portfolio, before, after, language, isBrief: false, page);
        return page.ToString();
    }

    private static void Tell(PortfolioDifference portfolio, Text before, Text after, Language language, bool isBrief, IPage page)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string Say(string en, string fr) => new Text(en, fr).In(language);
        var (from, through) = (Saying.Day(portfolio.From), Saying.Day(portfolio.Through));
        page.Title(Say($"What differs from {from} through {through}", $"Ce qui diffère du {from} au {through} inclus"));
        page.Entry(Say("before: ", "avant : ") + before.In(language));
        page.Entry(Say("after: ", "après : ") + after.In(language));
        var (touched, all) = (portfolio.Touched.Count(), portfolio.Arrangements.Count);
        page.Heading(Say($"Arrangements touched: {touched} of {all}", $"Dispositifs touchés : {touched} sur {all}"));
        foreach (var move in portfolio.MovesOn(portfolio.Through))
        {
            page.Line(Say($"on {through}: ", $"au {through} : ") + $"{ConclusionWords.Of(move.Before).In(language)} → {ConclusionWords.Of(move.After).In(language)}: {move.Count}");
        }

        foreach (var one in portfolio.Touched)
        {
            Tell(one, new ChangeTelling(one.Arrangement, language, isBrief), page);
        }

        var any = portfolio.Arrangements[0];
        TermsSection.Tell(any.Difference.After.Stretches[0].Assessment, new ChangeTelling(any.Arrangement, language, isBrief), page);
    }

    private static void Tell(ArrangementDifference one, ChangeTelling telling, IPage page)
    {
        page.Heading(telling.Name);
        page.Table(
            [telling.Say("From", "Du"), telling.Say("Through", "Au (inclus)"), telling.Say("Before", "Avant"), telling.Say("After", "Après")],
            [.. one.Difference.Days.Select(days => new[]
            {
                Saying.Day(days.From),
                Saying.Day(days.Through),
                telling.CellOf(one.Difference.Before.On(days.From).Assessment),
                telling.CellOf(one.Difference.After.On(days.From).Assessment),
            })]);
        foreach (var days in one.Difference.Days)
        {
            page.Entry(telling.Say($"from {Saying.Day(days.From)}:", $"du {Saying.Day(days.From)} :"));
            telling.TellChanges(days.Difference, one.Difference.After.On(days.From).Assessment, page);
        }
    }
}
