using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Finds answers to criteria or rungs that a scale of the law does not have. Facts alone can't tell; a scale that the law does not hold says nothing against them.</summary>
internal static class AnswerCheck
{
    public static IEnumerable<Problem> ProblemsOf(BodyOfLaw law, HostingArrangement arrangement) =>
        from layer in arrangement.Layers.Values
        from answer in layer.Answers
        let scales = law.Index.Scales.GetValueOrDefault(answer.Scale, [])
        where scales.Count > 0
        from problem in ProblemsOf($"$.layers['{layer.Id}'].{answer.Path}", answer, scales)
        select problem;

    private static IEnumerable<Problem> ProblemsOf(string path, ScaleAnswer answer, List<(Instrument Instrument, Scale Scale)> scales)
    {
        var rungs = scales.SelectMany(one => one.Scale.Objectives).SelectMany(objective => objective.Criteria)
            .Where(criterion => criterion.Id.Equals(answer.Criterion)).Select(criterion => criterion.Rungs.Count).DefaultIfEmpty(0).Max();
        return rungs == 0
            ? [new Problem(path, new($"the criterion '{answer.Criterion}'", $"le critère « {answer.Criterion} »"), new($"a criterion of the scale {answer.Scale}", $"un critère de l'échelle {answer.Scale}"))]
            : answer.Rung.Statements.SelectMany(statement => statement.OneOf).Where(rung => rung.Number > rungs).Distinct()
                .Select(rung => new Problem(path, new($"rung {rung}", $"l'échelon {rung}"), new($"a rung from 1 to {rungs}", $"un échelon de 1 à {rungs}")));
    }
}
