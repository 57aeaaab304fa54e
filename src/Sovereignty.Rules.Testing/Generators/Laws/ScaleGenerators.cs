using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Scales of two objectives and three criteria of three rungs each, which generated answers know.</summary>
internal static class ScaleGenerators
{
    private static readonly string[][] Criteria = [["a.1", "a.2"], ["b.1"]];

    public static Gen<Scale> Scale(string id) =>
        from objectives in Gen.CollectToArray(Criteria, (string[] names) => Gen.CollectToArray(names, (string name) => Ladder.Select(rungs => new ScaleCriterion(ScaleCriterionId.Of(name), Text.Same(name), rungs))))
        select new Scale
        {
            Id = ProvisionId.Of(id),
            Article = "",
            Name = LawPools.Scales[0],
            Divisor = 10m,
            Levels = [.. Enumerable.Range(0, 3).Select(number => new ScaleLevel(number, "L" + number, Text.Same("level " + number)))],
            Objectives = [.. objectives.Zip(LawPools.Objectives, (criteria, objective) => new ScaleObjective(objective, Text.Same(objective.Value), criteria.ToValueList()))],
            Paraphrase = Text.Same(id),
        };

    public static Gen<ScaleWeights> Weights(string id) =>
        from percents in Gen.Elements(0m, 10m, 33.3m, 60m).Two()
        select new ScaleWeights
        {
            Id = ProvisionId.Of(id),
            Article = "",
            Scale = LawPools.Scales[0],
            Label = Text.Same(id),
            Weights = [new(LawPools.Objectives[0], percents.Item1), new(LawPools.Objectives[1], percents.Item2)],
        };

    private static Gen<ValueList<ScaleRung>> Ladder =>
        from points in Gen.Elements(0m, 2.5m, 5m, 7.01m).ArrayOf(Vocabulary.Ordinary.Rungs.Length)
        from levels in Gen.Choose(0, 2).ArrayOf(Vocabulary.Ordinary.Rungs.Length)
        select points.Order().Zip(levels.Order(), (rung, level) => new ScaleRung(rung, level)).ToValueList();
}
