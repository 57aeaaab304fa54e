using System.Text;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Reports;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Analysis;

/// <summary>The outlook as iCalendar (RFC 5545).</summary>
public sealed class OutlookCalendarTests
{
    private static readonly LocalDate From = Known.Day("2026-11-23");

    private static readonly HostingArrangement Waiting = Cases.Derogated.WithEvent("acceptable-offer-in-france", UncertainDay.NotThrough(From)) with
    {
        Name = "Données du ministère ; « santé », C:\\cloud, été 2026 – lieu d’hébergement à déterminer avant la fin de l’année",
    };

    public static TheoryData<Language> Languages => [Language.English, Language.French];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Lines_end_with_a_carriage_return_and_a_line_feed_and_hold_at_most_75_octets(Language language)
    {
        var calendar = Write(Waiting, language);
        Assert.EndsWith("\r\n", calendar, StringComparison.Ordinal);
        Assert.Equal(calendar.Count(letter => letter == '\n'), calendar.Split("\r\n").Length - 1);
        Assert.Equal(calendar.Count(letter => letter == '\r'), calendar.Split("\r\n").Length - 1);
        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(calendar.Split("\r\n"), line => line.StartsWith(' '));
        Assert.DoesNotContain('\uFFFD', calendar);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_component_has_what_the_standard_asks_and_is_closed(Language language)
    {
        var lines = Unfolded(Write(Waiting, language));
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.StartsWith("PRODID:", lines[2], StringComparison.Ordinal);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        var (events, tasks) = (Components(lines, "VEVENT"), Components(lines, "VTODO"));
        Assert.NotEmpty(events);
        Assert.Single(tasks);
        Assert.All(events.Concat(tasks), component => Assert.All(["UID:", "DTSTAMP:", "SUMMARY:"], name => Assert.Single(component, line => line.StartsWith(name, StringComparison.Ordinal))));
        Assert.All(events, component => Assert.Single(component, line => line.StartsWith("DTSTART;VALUE=DATE:", StringComparison.Ordinal)));
        Assert.All(tasks, component => Assert.DoesNotContain(component, line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
    }

    [Fact]
    public void Backslashes_semicolons_and_commas_are_escaped_and_line_breaks_are_written_as_such()
    {
        var lines = Unfolded(Write(Waiting, Language.French));
        Assert.All(lines.Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)), line => Assert.Contains("ministère \\; « santé »\\, C:\\\\cloud\\, été 2026", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && line.Contains("\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_break_in_a_name_makes_no_line_of_its_own()
    {
        var calendar = Write(Waiting with { Name = "one\r\nEND:VCALENDAR\ttwo" }, Language.English);
        Assert.Single(calendar.Split("\r\n"), line => line == "END:VCALENDAR");
        Assert.Contains("SUMMARY:one \\nEND:VCALENDAR two", string.Join('\n', Unfolded(calendar)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stamp_is_the_day_from_which_it_looks()
    {
        Assert.All(Unfolded(Write(Waiting, Language.English)).Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), line => Assert.Equal("DTSTAMP:20261123T000000Z", line));
        Assert.Equal(Write(Waiting, Language.English), Write(Waiting, Language.English));
    }

    [Fact]
    public void An_entry_keeps_its_name_when_it_is_written_again_later_or_in_another_language()
    {
        var (first, later, french) = (Uids(Write(Waiting, Language.English)), Uids(Write(Waiting, Language.English, from: From.PlusDays(30))), Uids(Write(Waiting, Language.French)));
        Assert.Equal(first, french);
        Assert.Equal(first.Length, first.Distinct().Count());
        Assert.Contains("UID:ministry-on-us-cloud-20280525-answer@sovereignty.rules", first);
        Assert.Contains("UID:ministry-on-us-cloud-watch-acceptable-offer-in-france@sovereignty.rules", first);
        Assert.All(first.Where(uid => !uid.EndsWith("-law@sovereignty.rules", StringComparison.Ordinal)), uid => Assert.Contains(uid, later));
    }

    [Fact]
    public void When_nothing_is_ahead_one_entry_says_to_look_again()
    {
        var outlook = new SovereigntyEvaluator(BodyOfLaw.Empty).Open(Cases.Alan).Outlook(Known.Day("2019-01-01"), Known.Day("2019-12-31"));
        Assert.Empty(outlook.Items);
        var entry = Components(Unfolded(OutlookCalendar.Write(outlook, Cases.Alan, Language.English)), "VEVENT").Single();
        Assert.Contains("DTSTART;VALUE=DATE:20191231", entry);
    }

    private static string Write(HostingArrangement arrangement, Language language, LocalDate? from = null) =>
        OutlookCalendar.Write(Sovereign.Evaluator(Cases.OnSovereignty).Open(arrangement).Outlook(from ?? From, Known.Day("2029-12-31")), arrangement, language);

    private static string[] Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string[] Uids(string calendar) => [.. Unfolded(calendar).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string[][] Components(string[] lines, string name) =>
        [.. lines.Select((line, start) => (line, start)).Where(pair => pair.line == "BEGIN:" + name).Select(pair => lines[(pair.start + 1)..Array.IndexOf(lines, "END:" + name, pair.start)])];
}
