using System.Globalization;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Scores in words.</summary>
internal static class ScoreWords
{
    /// <summary>The level: the one that is reached, or what it can be at most, or that there is none.</summary>
    public static Text Of(LevelBounds level, Score score)
    {
        if (level.IsExact)
        {
            return Text.Same(Code(level.Lowest, score));
        }

        var range = new Text($"{Code(level.Lowest, score)} to {Code(level.Highest, score)} possible", $"{Code(level.Lowest, score)} à {Code(level.Highest, score)} possibles");
        return level.Counted is { } counted
            ? new($"{Code(counted, score)} at most, over what is answered ({range.En})", $"{Code(counted, score)} au plus, sur ce qui est répondu ({range.Fr})")
            : new($"no level: nothing is answered ({range.En})", $"aucun niveau : rien n'est répondu ({range.Fr})");
    }

    /// <summary>The level with its name, when it is exactly known.</summary>
    public static Text Named(Score score)
    {
        var words = Of(score.Level, score);
        return score.Level.IsExact && score.Levels.FirstOrDefault(level => level.Number == score.Level.Lowest) is { } named
            ? new($"{words.En} ({named.Name.En})", $"{words.Fr} ({named.Name.Fr})")
            : words;
    }

    public static Text Of(ScoreBounds bounds, string unit) => bounds.IsExact
        ? Text.Same(Number(bounds.Lowest) + unit)
        : new(
            $"{Number(bounds.Lowest)}{unit} to {Number(bounds.Highest)}{unit} ({Number(bounds.Counted)}{unit} when gaps add nothing)",
            $"{Number(bounds.Lowest)}{unit} à {Number(bounds.Highest)}{unit} ({Number(bounds.Counted)}{unit} si les lacunes n'ajoutent rien)");

    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Code(int number, Score score) =>
        score.Levels.FirstOrDefault(level => level.Number == number)?.Code ?? number.ToString(CultureInfo.InvariantCulture);
}
