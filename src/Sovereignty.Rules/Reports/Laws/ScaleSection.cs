using System.Globalization;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>A graded framework and its weights.</summary>
internal static class ScaleSection
{
    public static void Tell(Scale scale, LawTelling telling, IPage page)
    {
        page.Paragraph(telling.Say(scale.Paraphrase));
        page.Point(telling.Labelled("levels", "niveaux", string.Join(", ", scale.Levels.Select(level => $"{level.Code} ({telling.Say(level.Name)})"))));
        page.Point(telling.Labelled("points of an objective are divided by", "les points d'un objectif sont divisés par", Number(scale.Divisor)));
        page.Table(
            [telling.Say("criterion", "critère"), telling.Say("name", "nom"), telling.Say("rungs, the lowest first: points (level)", "échelons, du plus bas au plus haut : points (niveau)")],
            [.. scale.Objectives.SelectMany(objective => objective.Criteria.Select(criterion => Row(scale, objective, criterion, telling)))]);
    }

    public static void Tell(ScaleWeights weights, LawTelling telling, IPage page) => page.Table(
        [telling.Say("objective", "objectif"), telling.Say("weight in percent", "poids en pour cent")],
        [.. weights.Weights.Select(weight => new Cell[] { weight.Objective.Value, Number(weight.Percent) })]);

    private static Cell[] Row(Scale scale, ScaleObjective objective, ScaleCriterion criterion, LawTelling telling) =>
    [
        criterion.Id.Value,
        $"{telling.Say(objective.Name)}{telling.Colon}{telling.Say(criterion.Name)}",
        string.Join(", ", criterion.Rungs.Select(rung => $"{Number(rung.Points)} ({scale.LevelOf(rung.Level)?.Code})")),
    ];

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
