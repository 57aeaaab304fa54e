using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Asks an evaluator what could be changed.</summary>
public static class ArrangementRemedies
{
    /// <summary>
    /// The smallest sets of changes, of at most three, after which all that decides under the terms of the evaluator is met, excused or not applicable on the day. Each is
    /// proved by a new assessment.
    /// </summary>
    /// <param name="evaluator">The evaluator, whose terms say which law decides.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IncoherentArrangementException">The arrangement contradicts itself.</exception>
    public static RemedyAnswer Remedies(this SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(arrangement);
        var problems = evaluator.ProblemsOf(arrangement);
        return problems.Count == 0 ? new RemedySearch(evaluator, arrangement, on.WithCalendar(CalendarSystem.Iso)).Run() : throw new IncoherentArrangementException(problems);
    }
}
