using System.Text;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>An outlook as a calendar (iCalendar, RFC 5545), one all-day entry for each day.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The text of the calendar file, the same on every system.</summary>
    public static string Write(Outlook outlook, Language language)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Sovereignty.Rules//Outlook//EN");
        foreach (var item in outlook.Items.Where(item => item.Day is not null))
        {
            Entry(text, outlook, item, language);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Entry(StringBuilder text, Outlook outlook, OutlookItem item, Language language)
    {
        var day = Compact(item.Day!.Value);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{outlook.Arrangement}-{day}-{KebabCase.Of(item.Kind)}@sovereignty.rules");
        Line(text, $"DTSTAMP:{Compact(outlook.From)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{day}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "SUMMARY:" + Escaped($"{outlook.Arrangement}: {item.Words.In(language)}"));
        if (item.Causes.Count > 0)
        {
            Line(text, "DESCRIPTION:" + Escaped(string.Join("\n", item.Causes.Select(cause => cause.Words.In(language)))));
        }

        Line(text, "END:VEVENT");
    }

    private static string Compact(LocalDate day) => DayNumber.Write(DayNumber.Of(day)).Replace("-", "", StringComparison.Ordinal);

    private static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Lines are folded at 75 octets, never within a character.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
