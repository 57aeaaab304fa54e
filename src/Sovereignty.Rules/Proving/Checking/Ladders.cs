using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Whether a service reaches a level of a scale, whatever the rungs that its answers leave open.</summary>
internal static class Ladders
{
    public static Truth Reach(Scale scale, ScaleObjectiveId? objective, int level, Layer layer, ref Inquiry inquiry)
    {
        var criteria = scale.Objectives.Where(one => objective is null || one.Id.Equals(objective)).SelectMany(one => one.Criteria).ToArray();
        var answer = criteria.Length == 0 ? Truth.Unknown : Truth.True;
        foreach (var criterion in criteria)
        {
            var (least, most) = Levels(criterion, scale.Name, layer, ref inquiry);
            answer &= least >= level ? Truth.True : most < level ? Truth.False : Truth.Unknown;
        }

        return answer;
    }

    // The lowest and the highest level that the known sources leave possible; all of them where none is good enough.
    private static (int Least, int Most) Levels(ScaleCriterion criterion, ScaleId scale, Layer layer, ref Inquiry inquiry)
    {
        var (rungs, best) = (new List<int>(), default(EvidenceGrade));
        foreach (var answer in layer.Answers.Where(answer => answer.Scale.Equals(scale) && answer.Criterion.Equals(criterion.Id)).ToArray())
        {
            foreach (var statement in answer.Rung.Statements)
            {
                if (inquiry.IsKnown(statement.Evidence))
                {
                    best = statement.Evidence.Grade > best ? statement.Evidence.Grade : best;
                    rungs.AddRange(statement.OneOf.Select(rung => rung.Number));
                }
            }
        }

        var levels = rungs.Count == 0 || best < inquiry.Terms.EvidenceFloor || rungs.Max() > criterion.Rungs.Count
            ? criterion.Rungs.Select(rung => rung.Level)
            : rungs.Select(number => criterion.Rungs[number - 1].Level);
        return (levels.Min(), levels.Max());
    }
}
