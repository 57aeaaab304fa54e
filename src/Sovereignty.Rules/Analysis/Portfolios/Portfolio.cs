using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Many arrangements on one day, body by body, with totals. The order in which they were given never matters.</summary>
public sealed record Portfolio
{
    private Portfolio(SovereigntyEvaluator evaluator, LocalDate on, ValueList<PortfolioRow> rows)
    {
        On = on;
        Terms = evaluator.Terms;
        Catalogue = evaluator.Stamp;
        Rows = rows;
    }

    /// <summary>The asked day.</summary>
    public LocalDate On { get; }

    /// <summary>The terms: day of knowledge, floors, readings, what decides.</summary>
    public AssessmentTerms Terms { get; }

    /// <summary>Which law was asked.</summary>
    public CatalogueStamp Catalogue { get; }

    /// <summary>All rows in the order of their bodies' names, then of their own; those without a known body later, those that were not assessed last.</summary>
    public ValueList<PortfolioRow> Rows { get; }

    /// <summary>The rows with an answer.</summary>
    public IEnumerable<PortfolioRow> Assessed => Rows.Where(row => row.IsAssessed);

    /// <summary>The rows of what could not be read or contradicts itself.</summary>
    public IEnumerable<PortfolioRow> NotAssessed => Rows.Where(row => !row.IsAssessed);

    /// <summary>How many have each conclusion, the worst first; also those that none has.</summary>
    public ValueList<ConclusionCount> Totals =>
        [.. Enum.GetValues<Conclusion>().OrderDescending().Select(conclusion => new ConclusionCount(conclusion, Rows.Count(row => row.Answer?.Conclusion == conclusion)))];

    /// <summary>The last day on which all the law that the answers rest on was verified; null when there is none.</summary>
    public LocalDate? LawCheckedThrough => Rows.Min(row => row.Answer?.LawCheckedThrough);

    /// <summary>The portfolio of these rows.</summary>
    /// <param name="evaluator">The evaluator that gave the rows.</param>
    /// <param name="on">The day for which it gave them.</param>
    /// <param name="rows">The rows.</param>
    public static Portfolio Of(SovereigntyEvaluator evaluator, LocalDate on, IEnumerable<PortfolioRow> rows)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(rows);
        return new(evaluator, on, [.. rows.OrderBy(row => row.Place, StringComparer.Ordinal)]);
    }
}
