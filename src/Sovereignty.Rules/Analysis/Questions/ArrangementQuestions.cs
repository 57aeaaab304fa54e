using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Asks an evaluator what should be asked.</summary>
public static class ArrangementQuestions
{
    /// <summary>The facts that are not known and keep open what decides under the terms of the evaluator on the day, what can settle most first.</summary>
    /// <param name="evaluator">The evaluator, whose terms say which law decides.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IncoherentArrangementException">The arrangement contradicts itself.</exception>
    public static OpenFacts Questions(this SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(arrangement);
        var problems = evaluator.ProblemsOf(arrangement);
        return problems.Count == 0 ? new OpenFactSearch(evaluator, arrangement, on.WithCalendar(CalendarSystem.Iso)).Run() : throw new IncoherentArrangementException(problems);
    }
}
