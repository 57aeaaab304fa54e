using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The difference that other law or other terms make for many arrangements.</summary>
public sealed record PortfolioDifference
{
    private PortfolioDifference(ValueList<ArrangementDifference> arrangements)
    {
        From = arrangements[0].Difference.Before.From;
        Through = arrangements[0].Difference.Before.Through;
        Arrangements = arrangements;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate Through { get; }

    /// <summary>All arrangements in the order given, each with its difference, also where there is none.</summary>
    public ValueList<ArrangementDifference> Arrangements { get; }

    /// <summary>Those for which it makes a difference on some day.</summary>
    public IEnumerable<ArrangementDifference> Touched => Arrangements.Where(one => one.Difference.Days.Count > 0);

    /// <summary>How many arrangements go from which conclusion to which on a day, the worst outcome first; those that stay as they are included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range.</exception>
    public ValueList<ConclusionMove> MovesOn(LocalDate day) =>
    [
        .. Arrangements.GroupBy(one => (Before: one.Difference.Before.On(day).Assessment.Conclusion, After: one.Difference.After.On(day).Assessment.Conclusion))
            .OrderByDescending(group => group.Key.After).ThenByDescending(group => group.Key.Before)
            .Select(group => new ConclusionMove(group.Key.Before, group.Key.After, group.Count())),
    ];

    /// <summary>The portfolio of these differences.</summary>
    /// <param name="arrangements">The differences.</param>
    /// <exception cref="ArgumentException">There are none, or they do not cover the same range.</exception>
    public static PortfolioDifference Of(ValueList<ArrangementDifference> arrangements)
    {
        ArgumentNullException.ThrowIfNull(arrangements);
        return arrangements.Select(one => (one.Difference.Before.From, one.Difference.Before.Through)).Distinct().Count() == 1
            ? new(arrangements)
            : throw new ArgumentException("A portfolio holds at least one arrangement, and all its timelines cover the same range.", nameof(arrangements));
    }

    /// <summary>The difference of two evaluators for a portfolio.</summary>
    /// <param name="portfolio">The arrangements.</param>
    /// <param name="before">The first evaluator.</param>
    /// <param name="after">The second evaluator.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <exception cref="ArgumentException">There are no arrangements, or the range ends before it starts.</exception>
    /// <exception cref="IncoherentArrangementException">A description contradicts itself; nothing is assessed.</exception>
    public static PortfolioDifference Between(IEnumerable<HostingArrangement> portfolio, SovereigntyEvaluator before, SovereigntyEvaluator after, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return Of([.. portfolio.Select(one => new ArrangementDifference(one, TimelineDifference.Between(one, before, after, from, through)))]);
    }
}
