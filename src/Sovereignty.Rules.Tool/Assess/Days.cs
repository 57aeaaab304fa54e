using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Reads days: those of the years that four digits write.</summary>
internal static class Days
{
    private const string First = "0001-01-01";
    private const string Last = "9999-12-31";

    /// <summary>A day of the calendar, or today.</summary>
    public static LocalDate? Asked(ArgumentResult result, Surroundings surroundings) => result.Tokens[0].Value == "today"
        ? surroundings.Today
        : Day(result, new($"a day such as 2026-04-17 (from {First} through {Last}), or today", $"un jour tel que 2026-04-17 (du {First} au {Last}), ni today"));

    /// <summary>A day of the calendar, or today; null when the word is neither.</summary>
    public static LocalDate? AskedOrNull(string word, Surroundings surroundings) => word == "today"
        ? surroundings.Today
        : LocalDatePattern.Iso.Parse(word).TryGetValue(default, out var day) ? day : null;

    /// <summary>A day of knowledge.</summary>
    public static Knowledge? Known(ArgumentResult result) => result.Tokens[0].Value == "on-the-day"
        ? Knowledge.OfTheAskedDay
        : Day(result, new($"a day such as 2025-05-06 (from {First} through {Last}), or on-the-day", $"un jour tel que 2025-05-06 (du {First} au {Last}), ni on-the-day")) is { } day ? Knowledge.AsOf(day) : null;

    /// <summary>Whether the word is such a day.</summary>
    public static bool TryRead(string word, out LocalDate day) => LocalDatePattern.Iso.Parse(word).TryGetValue(default, out day) && day.Year >= 1;

    private static LocalDate? Day(ArgumentResult result, Text expected)
    {
        var word = result.Tokens[0].Value;
        if (TryRead(word, out var day))
        {
            return day;
        }

        result.Refuse($"'{word}' is not {expected.En}.", $"« {word} » n'est pas {expected.Fr}.");
        return null;
    }
}
