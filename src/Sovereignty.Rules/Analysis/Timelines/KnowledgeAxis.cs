using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The second axis of time: how the answer for one day looked from each day on which knowledge changed.</summary>
public static class KnowledgeAxis
{
    /// <summary>The answers for one asked day, by day of knowledge.</summary>
    /// <param name="evaluator">The evaluator; its own day of knowledge is replaced.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="on">The asked day.</param>
    public static ValueList<KnowledgeStretch> AsKnownOverTime(this SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var days = PublicDays.Of(evaluator.Law).Concat(PublicDays.Of(arrangement)).Where(day => DayNumber.DateOrNull(day) is not null).Distinct().Order().ToArray();
        var stretches = new List<KnowledgeStretch>();
        foreach (var day in days.Select(day => DayNumber.DateOrNull(day)).Prepend(null))
        {
            var known = Knowledge.AsOf(day ?? (days.Length > 0 ? DayNumber.Date(days[0] - 1) : on));
            var assessment = evaluator.Under(evaluator.Terms with { Knowledge = known }).Open(arrangement).Assess(on);
            var difference = stretches.Count == 0 ? null : Difference.Between(stretches[^1].Assessment, assessment);
            if (difference is { IsNone: true })
            {
                continue;
            }

            if (stretches.Count > 0)
            {
                stretches[^1] = stretches[^1] with { Through = day?.PlusDays(-1) };
            }

            stretches.Add(new KnowledgeStretch(day, assessment) { Difference = difference });
        }

        return [.. stretches];
    }
}
