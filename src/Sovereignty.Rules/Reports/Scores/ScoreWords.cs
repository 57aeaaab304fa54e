using System.Globalization;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Scores in words.</summary>
internal static class ScoreWords
{
    /// <summary>The level: the one that is reached, or between what bounds it lies, or that there is none.</summary>
    public static Text Of(LevelBounds level, Score score)
    {
        var range = new Text($"{Code(level.Lowest, score)} to {Code(level.Highest, score)} possible", $"{Code(level.Lowest, score)} à {Code(level.Highest, score)} possibles");
        return level.Counted is not { } counted ? new($"no level: not one answer is known ({range.En})", $"aucun niveau : aucune réponse n'est connue ({range.Fr})")
            : level.IsExact ? Text.Same(Code(counted, score))
            : new($"{range.En}; {Code(counted, score)} over what is answered, an upper bound", $"{range.Fr} ; {Code(counted, score)} sur ce qui est répondu, une borne supérieure");
    }

    /// <summary>The level where there is little room.</summary>
    public static Text Short(LevelBounds level, Score score) => level.Counted is null ? new("no level", "aucun niveau")
        : level.IsExact ? Text.Same(Code(level.Lowest, score))
        : new($"{Code(level.Lowest, score)} to {Code(level.Highest, score)}", $"{Code(level.Lowest, score)} à {Code(level.Highest, score)}");

    /// <summary>The level with its name, when it is exactly known.</summary>
    public static Text Named(Score score)
    {
        var words = Of(score.Level, score);
        return score.Level is { IsExact: true, Counted: not null } && score.Levels.FirstOrDefault(level => level.Number == score.Level.Lowest) is { } named
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
