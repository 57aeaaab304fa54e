using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The second axis of time: how the answer for one day looked from each day on which knowledge changed.</summary>
public static class KnowledgeAxis
{
    /// <summary>The answers for one asked day, by day of knowledge, and what became public at each border.</summary>
    /// <param name="evaluator">The evaluator; its own day of knowledge is replaced.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="on">The asked day.</param>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static ValueList<KnowledgeStretch> AsKnownOverTime(this SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _ = evaluator.Open(arrangement);
        var causes = CauseFinder.OfKnowledge(evaluator, arrangement);
        var days = causes.Days.ToArray();
        var stretches = new List<KnowledgeStretch>();
        foreach (var day in days.Prepend(days.Length > 0 ? days[0] - 1 : DayNumber.Of(on)))
        {
            var knowing = evaluator.Under(evaluator.Terms with { Knowledge = Knowledge.AsOf(DayNumber.Date(day)) });
            var assessment = new Dossier(knowing, arrangement).Assess(on);
            if (stretches.Count == 0)
            {
                stretches.Add(new KnowledgeStretch(null, assessment));
                continue;
            }

            var before = stretches[^1].Assessment;
            var difference = Difference.Between(before, assessment);
            if (difference.IsNone)
            {
                continue;
            }

            stretches[^1] = stretches[^1] with { Through = DayNumber.Date(day).PlusDays(-1) };
            stretches.Add(new KnowledgeStretch(DayNumber.Date(day), assessment) { Difference = difference, Causes = causes.Of(day, knowing, before, assessment) });
        }

        return [.. stretches];
    }
}
