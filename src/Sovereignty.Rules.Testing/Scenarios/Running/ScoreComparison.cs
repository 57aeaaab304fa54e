using System.Globalization;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>Compares a score with what is expected of it.</summary>
internal sealed class ScoreComparison(ExpectedScore expected, JsonPath path, Assessment assessment)
{
    private static readonly Text None = new("none", "aucun");

    public IEnumerable<ScenarioDifference> Differences()
    {
        var found = assessment.Scores.Where(score => score.Layer.Equals(expected.Layer) && score.Scale.Equals(expected.Scale)).ToArray();
        if (found.Length != 1)
        {
            yield return new(path.ToString(), new($"one score of {expected.Layer} on {expected.Scale}", $"une note de {expected.Layer} sur {expected.Scale}"), Text.Same(found.Length.ToString(CultureInfo.InvariantCulture)));
            yield break;
        }

        if (expected.Level is { } level && !IsExactly(found[0].Level, level))
        {
            yield return new(path.Property("level").ToString(), Told(level), Told(found[0].Level));
        }

        foreach (var wanted in expected.Levels.AsEnumerable())
        {
            var got = found[0].Objectives.FirstOrDefault(one => one.Objective.Equals(wanted.Objective))?.Level;
            if (got is null || !IsExactly(got, wanted.Level))
            {
                yield return new(path.Property("levels").Property(wanted.Objective.Value).ToString(), Told(wanted.Level), got is null ? None : Told(got));
            }
        }

        foreach (var wanted in expected.Totals.AsEnumerable())
        {
            var got = found[0].Totals.FirstOrDefault(one => one.Citation.Provision.Equals(wanted.Weights))?.Percent;
            if (got is null || !got.IsExact || got.Lowest != wanted.Percent)
            {
                yield return new(path.Property("totals").Property(wanted.Weights.Value).ToString(), Told(wanted.Percent), got is null ? None : Told(got.Lowest, got.Highest));
            }
        }
    }

    private static bool IsExactly(LevelBounds level, int wanted) => level.IsExact && level.Lowest == wanted;

    private static Text Told(LevelBounds level) => Told(level.Lowest, level.Highest);

    /// <summary>A number, or the numbers between which it lies.</summary>
    internal static Text Told(decimal lowest, decimal highest) =>
        lowest == highest ? Told(lowest) : new($"{Told(lowest)} to {Told(highest)}", $"de {Told(lowest)} à {Told(highest)}");

    /// <summary>A number.</summary>
    internal static Text Told(decimal number) => Text.Same(number.ToString(CultureInfo.InvariantCulture));
}
