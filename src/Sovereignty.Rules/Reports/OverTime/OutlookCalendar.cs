using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>An outlook as a calendar (iCalendar, RFC 5545): an all-day entry for each day, a task for each event to watch. DTSTAMP is the day from which it looks, at midnight UTC.</summary>
public static class OutlookCalendar
{
    /// <summary>Writes the calendar. The same outlook gives the same bytes in UTF-8 on every system; entries keep their identity when it is written again.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="arrangement">The arrangement, for its names.</param>
    /// <param name="language">The language.</param>
    public static string Write(Outlook outlook, HostingArrangement arrangement, Language language)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(arrangement);
        var telling = new ChangeTelling(arrangement, language, isBrief: true);
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Sovereignty.Rules//Outlook//EN");
        foreach (var item in outlook.Items)
        {
            Entry(lines, outlook, item, telling);
        }

        // A calendar holds at least one entry.
        if (outlook.Items.Count == 0)
        {
            Open(lines, "VEVENT", outlook, "end-" + Compact(outlook.Through));
            lines.Add("DTSTART;VALUE=DATE", Compact(outlook.Through));
            lines.Add("TRANSP", "TRANSPARENT");
            lines.AddText("SUMMARY", $"{telling.Name}{telling.Say(": nothing ahead is known through this day; look again", " : rien n'est connu jusqu'à ce jour ; regarder de nouveau")}");
            lines.Add("END", "VEVENT");
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void Entry(CalendarLines lines, Outlook outlook, OutlookItem item, ChangeTelling telling)
    {
        var component = item.Day is null ? "VTODO" : "VEVENT";
        Open(lines, component, outlook, item.Day is { } on ? $"{Compact(on)}-{(item.Kind == OutlookKind.NoLongerChecked ? "law" : "answer")}" : "watch-" + (item.Event?.Value ?? item.Fact));
        if (item.Day is { } day)
        {
            lines.Add("DTSTART;VALUE=DATE", Compact(day));
            lines.Add("TRANSP", "TRANSPARENT");
        }

        lines.AddText("SUMMARY", $"{telling.Name}{telling.Say(": ", " : ")}{OutlookWords.Of(item, outlook, telling)}");
        if (item.Difference is { } difference)
        {
            var page = new TextPage(ReportStyle.Plain with { Width = int.MaxValue });
            telling.TellCauses(item.Causes, page);
            telling.TellChanges(difference, outlook.Timeline.On(item.Day!.Value).Assessment, page);
            lines.AddText("DESCRIPTION", string.Join("\n", page.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }

        lines.Add("END", component);
    }

    // There is no clock here, and the same outlook gives the same bytes: the stamp is the first moment of the day from which the outlook looks, and a
    // later outlook bears a later stamp. What may change and what will have one name, so that knowing more renews an entry.
    private static void Open(CalendarLines lines, string component, Outlook outlook, string name)
    {
        lines.Add("BEGIN", component);
        lines.AddText("UID", $"{outlook.Arrangement}-{name}@sovereignty.rules");
        lines.Add("DTSTAMP", Compact(outlook.From) + "T000000Z");
    }

    private static string Compact(LocalDate day) => Saying.Day(day).Replace("-", "", StringComparison.Ordinal);
}
