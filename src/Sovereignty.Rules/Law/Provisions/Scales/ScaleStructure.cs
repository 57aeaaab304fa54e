using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The rules by which scales and their weights are built.</summary>
internal static class ScaleStructure
{
    public static IEnumerable<string> ProblemsOf(IReadOnlyCollection<Provision> provisions)
    {
        var scales = provisions.OfType<Scale>().ToArray();
        return scales.SelectMany(ProblemsOf).Concat(provisions.OfType<ScaleWeights>().SelectMany(weights => ProblemsOf(weights, scales)));
    }

    private static IEnumerable<string> ProblemsOf(Scale scale)
    {
        var criteria = scale.Objectives.SelectMany(objective => objective.Criteria).ToArray();
        if (scale.Divisor <= 0)
        {
            yield return $"The scale {scale.Id} divides by nothing.";
        }

        if (scale.Levels.Count == 0 || !Rise(scale.Levels.Select(level => (decimal)level.Number), strictly: true))
        {
            yield return $"The levels of the scale {scale.Id} do not stand in their order.";
        }

        foreach (var name in Repeated(scale.Objectives.Select(objective => objective.Id.Value)).Concat(Repeated(criteria.Select(criterion => criterion.Id.Value))))
        {
            yield return $"The scale {scale.Id} names '{name}' twice.";
        }

        foreach (var empty in scale.Objectives.Where(objective => objective.Criteria.Count == 0))
        {
            yield return $"The objective {empty.Id} of {scale.Id} has no criterion.";
        }

        foreach (var criterion in criteria)
        {
            if (criterion.Rungs.Count == 0 || criterion.Rungs.Any(rung => scale.LevelOf(rung.Level) is null))
            {
                yield return $"The criterion {criterion.Id} of {scale.Id} has no rung, or one of a level that the scale does not have.";
            }

            // What can be said of a service of which little is known rests on this.
            if (!Rise(criterion.Rungs.Select(rung => rung.Points)) || !Rise(criterion.Rungs.Select(rung => (decimal)rung.Level)))
            {
                yield return $"The criterion {criterion.Id} of {scale.Id} has a higher rung with fewer points or a lower level.";
            }
        }
    }

    private static IEnumerable<string> ProblemsOf(ScaleWeights weights, Scale[] scales)
    {
        if (weights.Weights.Any(weight => weight.Percent < 0) || Repeated(weights.Weights.Select(weight => weight.Objective.Value)).Any())
        {
            yield return $"The weights {weights.Id} weigh an objective twice or below zero.";
        }

        if (scales.Where(scale => scale.Name.Equals(weights.Scale)).ToArray() is { Length: > 0 } weighed && !weighed.Any(weights.Suit))
        {
            yield return $"The weights {weights.Id} do not weigh the objectives of the scale {weights.Scale}.";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);

    private static bool Rise(IEnumerable<decimal> numbers, bool strictly = false)
    {
        var all = numbers.ToArray();
        return all.Zip(all.Skip(1)).All(pair => strictly ? pair.First < pair.Second : pair.First <= pair.Second);
    }
}
