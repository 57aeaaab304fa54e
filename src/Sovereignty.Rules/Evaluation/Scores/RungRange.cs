using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The rungs of a criterion that the facts leave possible, by the lowest and the highest of them: points and levels never fall in between.</summary>
internal readonly record struct RungRange(ScaleRung Lowest, ScaleRung Highest, bool IsOne)
{
    /// <summary>What is known of a layer's answer, under the inquiry's day of knowledge and evidence floor.</summary>
    public static RungRange Of(ScaleCriterion criterion, ScaleId scale, Layer layer, ref Inquiry inquiry)
    {
        foreach (var answer in layer.Answers)
        {
            if (answer.Criterion.Equals(criterion.Id) && answer.Scale.Equals(scale))
            {
                return Of(criterion, answer.Rung, ref inquiry);
            }
        }

        return Any(criterion);
    }

    private static RungRange Of(ScaleCriterion criterion, Fact<Rung> fact, ref Inquiry inquiry)
    {
        var best = default(EvidenceGrade);
        var (lowest, highest) = (int.MaxValue, 0);
        foreach (var statement in fact.Statements)
        {
            if (!inquiry.IsKnown(statement.Evidence))
            {
                continue;
            }

            best = statement.Evidence.Grade > best ? statement.Evidence.Grade : best;
            foreach (var rung in statement.OneOf)
            {
                (lowest, highest) = (Math.Min(lowest, rung.Number), Math.Max(highest, rung.Number));
            }
        }

        return best < inquiry.Terms.EvidenceFloor || highest == 0 || highest > criterion.Rungs.Count
            ? Any(criterion)
            : new(criterion.Rungs[lowest - 1], criterion.Rungs[highest - 1], lowest == highest);
    }

    private static RungRange Any(ScaleCriterion criterion) => new(criterion.Rungs[0], criterion.Rungs[^1], IsOne: false);
}
