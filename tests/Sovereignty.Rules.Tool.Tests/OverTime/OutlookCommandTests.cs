using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Tool.Tests;

public class OutlookCommandTests
{
    private static readonly string[] Options = ["--from", "2026-11-23", "--through", "2029-12-31", "--matter", "sovereignty"];

    [Theory]
    [InlineData("en", "text", "outlook from 2026-11-23", "2028-05-25: may change: EXCUSED → UNDETERMINED", "watch: an acceptable offer in France; from it 18 months count, which run")]
    [InlineData("fr", "text", "perspectives du 2026-11-23", "2028-05-25 : peut changer : DISPENSÉ → INDÉTERMINÉ", "à surveiller : une offre acceptable en France ; à partir de là courent 18 mois")]
    [InlineData("en", "markdown", "outlook from 2026-11-23", "2028-05-25: may change: EXCUSED → UNDETERMINED", "watch: an acceptable offer in France; from it 18 months count, which run")]
    [InlineData("fr", "markdown", "perspectives du 2026-11-23", "2028-05-25 : peut changer : DISPENSÉ → INDÉTERMINÉ", "à surveiller : une offre acceptable en France ; à partir de là courent 18 mois")]
    public void What_is_ahead_is_told_with_the_event_to_watch(string language, string format, string title, string change, string watch)
    {
        var run = Waiting("--language", language, "--format", format);
        var words = string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All([title, change, watch], said => Assert.Contains(said, words, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_ahead_is_told_as_json()
    {
        using var json = JsonDocument.Parse(Waiting("--format", "json").Output);
        Assert.Equal("sovereignty-outlook/1", json.RootElement.GetProperty("schema").GetString());
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(["no-longer-checked", "may-change", "may-change", "watch"], items.Select(item => item.GetProperty("kind").GetString()));
        Assert.Equal(["2026-11-23", "2027-03-18", "2028-05-25", null], items.Select(item => item.GetProperty("day").GetString()));
        Assert.Equal("$.events['acceptable-offer-in-france']", items[^1].GetProperty("fact").GetString());
        Assert.Equal(18, items[^1].GetProperty("months")[0].GetInt32());
    }

    [Theory]
    [InlineData("en", "watch: an acceptable offer in France")]
    [InlineData("fr", "à surveiller : une offre acceptable en France")]
    public void What_is_ahead_is_told_as_a_calendar(string language, string watch)
    {
        var run = Waiting("--language", language, "--format", "ical");
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(watch, run.Output.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23", "2029-11-23")]
    [InlineData("9998-06-01", "9999-12-31")]
    [InlineData("today", "2029-04-17")]
    public void Three_years_are_looked_at_when_no_last_day_is_given_and_never_more_than_the_calendar_has(string from, string through)
    {
        var run = Command.Run("outlook", Command.Seed("alan-aws-frankfurt"), "--from", from, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(through, json.RootElement.GetProperty("through").GetString());
    }

    [Theory]
    [InlineData("'--from' is required", "--through", "2026-01-01")]
    [InlineData("--through is earlier than --from", "--from", "2026-01-02", "--through", "2026-01-01")]
    [InlineData("There are: text, markdown, json, ical.", "--from", "2026-01-02", "--format", "pdf")]
    public void Wrong_usage_is_told(string said, params string[] options)
    {
        var run = Command.Run(["outlook", Command.Seed("alan-aws-frankfurt"), .. options]);
        Assert.Equal((64, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_read_is_told() => Assert.Equal(65, Command.Run("{", ["outlook", "-", .. Options]).Status);

    private static Command Waiting(params string[] more)
    {
        var description = JsonNode.Parse(File.ReadAllText(Command.Seed("ministry-on-us-cloud")))!;
        description["derogations"] = JsonNode.Parse("""
            { "atLeast": [ { "provisions": [ "fr-loi-2024-449-art31", "fr-circ-6404-sg-r9" ], "byMinister": true, "validatedByPrimeMinister": true, "granted": "2022-01-01" } ] }
            """);
        description["events"] = JsonNode.Parse("""{ "acceptable-offer-in-france": { "notThrough": "2026-11-23" } }""");
        return Command.Run(description.ToJsonString(), ["outlook", "-", .. Options, .. more]);
    }
}
