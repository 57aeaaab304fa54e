using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Testing;

/// <summary>What a test run exercised of a body of law, and what it did not.</summary>
public sealed record CoverageReport
{
    /// <summary>The hash of the law.</summary>
    public required string Law { get; init; }

    /// <summary>How many assessments were counted.</summary>
    public required int Assessments { get; init; }

    /// <summary>The provisions, in the order of their ids.</summary>
    public required ValueList<ProvisionCoverage> Provisions { get; init; }

    /// <summary>The days on which the law changes or may change, in their order: events in the life of texts, first days of versions and powers, ends of memberships and acceptances.</summary>
    public required ValueList<DayCoverage> BoundaryDays { get; init; }

    /// <summary>Duties, versions, exceptions, other law and boundary days, in this order.</summary>
    public ValueList<CoverageTotal> Totals => CoverageTotals.Of(this);

    /// <summary>Everything that was not reached, one each.</summary>
    public ValueList<Text> Missing => [.. Totals.SelectMany(total => total.Missing).Distinct()];

    /// <summary>Nothing, when the test run reached enough.</summary>
    /// <exception cref="CoverageException">It did not; the message tells the totals that are too low, with everything that they miss.</exception>
    public void ThrowIfBelow(CoverageThreshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        decimal[] wanted = [threshold.Duties, threshold.Versions, threshold.Exceptions, threshold.OtherLaw, threshold.BoundaryDays];
        var low = Totals.Zip(wanted).Where(pair => pair.First.Share < pair.Second)
            .Select(pair => $"{pair.First}, at least {CoverageTotal.Percent(pair.Second)} wanted. Missing:\n  {string.Join("\n  ", pair.First.Missing)}").ToArray();
        if (low.Length > 0)
        {
            throw new CoverageException(string.Join("\n", low));
        }
    }

    /// <summary>Writes the report as a text.</summary>
    public string WriteText(Language language)
    {
        var page = new TextPage(ReportStyle.Plain);
        CoverageTelling.Tell(this, language, page);
        return page.ToString();
    }

    /// <summary>Writes the report as a Markdown page.</summary>
    public string WriteMarkdown(Language language)
    {
        var page = new MarkdownPage();
        CoverageTelling.Tell(this, language, page);
        return page.ToString();
    }

    /// <summary>The totals.</summary>
    public override string ToString() => string.Join("; ", Totals);
}
