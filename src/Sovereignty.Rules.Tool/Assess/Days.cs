using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;

namespace Sovereignty.Tool;

/// <summary>Reads days.</summary>
internal static class Days
{
    /// <summary>A day of the calendar, or today.</summary>
    public static LocalDate? Asked(ArgumentResult result, Surroundings surroundings) => result.Tokens[0].Value == "today"
        ? surroundings.Today
        : Day(result, "a day such as 2026-04-17, or today");

    /// <summary>A day of the calendar, or today; null when the word is neither.</summary>
    public static LocalDate? AskedOrNull(string word, Surroundings surroundings) => word == "today"
        ? surroundings.Today
        : LocalDatePattern.Iso.Parse(word).TryGetValue(default, out var day) ? day : null;

    /// <summary>A day of knowledge.</summary>
    public static Knowledge? Known(ArgumentResult result) => result.Tokens[0].Value == "on-the-day"
        ? Knowledge.OfTheAskedDay
        : Day(result, "a day such as 2025-05-06, or on-the-day") is { } day ? Knowledge.AsOf(day) : null;

    private static LocalDate? Day(ArgumentResult result, string expected)
    {
        var word = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(word).TryGetValue(default, out var day))
        {
            return day;
        }

        result.AddError($"'{word}' is not {expected}.");
        return null;
    }
}
