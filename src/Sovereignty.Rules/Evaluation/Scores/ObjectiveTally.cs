using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Adds up the points of one objective, and takes the lowest of its levels.</summary>
internal static class ObjectiveTally
{
    /// <param name="objective">The objective.</param>
    /// <param name="scale">The name of its scale.</param>
    /// <param name="layer">The layer whose service is scored.</param>
    /// <param name="known">Takes every criterion of which one rung is known, with its level.</param>
    /// <param name="inquiry">The inquiry.</param>
    public static ObjectiveScore Of(ScaleObjective objective, ScaleId scale, Layer layer, List<(ScaleCriterionId Criterion, int Level)> known, ref Inquiry inquiry)
    {
        var (counted, lowest, highest, maximum) = (0m, 0m, 0m, 0m);
        var (level, leastLevel, mostLevel) = ((int?)null, int.MaxValue, int.MaxValue);
        var gaps = new List<ScaleCriterionId>();
        foreach (var criterion in objective.Criteria)
        {
            var rungs = RungRange.Of(criterion, scale, layer, ref inquiry);
            lowest += rungs.Lowest.Points;
            highest += rungs.Highest.Points;
            maximum += criterion.Rungs[^1].Points;
            (leastLevel, mostLevel) = (Math.Min(leastLevel, rungs.Lowest.Level), Math.Min(mostLevel, rungs.Highest.Level));
            if (rungs.IsOne)
            {
                counted += rungs.Lowest.Points;
                level = Math.Min(level ?? int.MaxValue, rungs.Lowest.Level);
                known.Add((criterion.Id, rungs.Lowest.Level));
            }
            else
            {
                gaps.Add(criterion.Id);
            }
        }

        return new(objective.Id, objective.Name, new(counted, lowest, highest), maximum, new(level, leastLevel, mostLevel), [.. gaps]);
    }
}
