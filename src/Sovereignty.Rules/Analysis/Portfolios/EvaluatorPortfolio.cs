using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Assesses many arrangements, one after the other.</summary>
public static class EvaluatorPortfolio
{
    /// <summary>One row for each arrangement, in the order given, made while they are asked for. One that contradicts itself is a row with its problems and stops no other.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="arrangements">The arrangements; read once, and only as far as rows are asked for.</param>
    /// <param name="on">The day.</param>
    public static IEnumerable<PortfolioRow> Portfolio(this SovereigntyEvaluator evaluator, IEnumerable<HostingArrangement> arrangements, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(arrangements);
        return Portfolio(evaluator, arrangements.Select(arrangement => PortfolioEntry.Of(arrangement)), on);
    }

    /// <summary>One row for each entry, in the order given, made while they are asked for. What could not be read or contradicts itself is a row with its problems and stops no other.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="entries">The entries; read once, and only as far as rows are asked for.</param>
    /// <param name="on">The day.</param>
    public static IEnumerable<PortfolioRow> Portfolio(this SovereigntyEvaluator evaluator, IEnumerable<PortfolioEntry> entries, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Select(entry => Row(evaluator, entry, on));
    }

    private static PortfolioRow Row(SovereigntyEvaluator evaluator, PortfolioEntry entry, LocalDate on)
    {
        if (entry.Arrangement is not { } arrangement)
        {
            return new(entry, null, null, entry.Problems);
        }

        if (evaluator.ProblemsOf(arrangement) is { Count: > 0 } problems)
        {
            return new(entry, null, null, problems);
        }

        var dossier = evaluator.Open(arrangement);
        return new(entry, NamedBody.Of(arrangement, evaluator.Terms, on), new PortfolioAnswer(dossier.Assess(on), NextChange(dossier, on)), []);
    }

    // A decision's window promises the conclusion only: hopping over windows costs little and misses no day.
    private static PortfolioChange? NextChange(Dossier dossier, LocalDate on)
    {
        var now = dossier.Decide(on);
        for (var decision = now; decision.Window.Through is { } last && last < LocalDate.MaxIsoValue;)
        {
            var day = last.PlusDays(1);
            decision = dossier.Decide(day);
            if (decision.Conclusion != now.Conclusion)
            {
                return new(day, decision.Conclusion, decision.Conclusion == Conclusion.NotMet ? PortfolioAnswer.BreachedIn(dossier.Assess(day)) : []);
            }
        }

        return null;
    }
}
