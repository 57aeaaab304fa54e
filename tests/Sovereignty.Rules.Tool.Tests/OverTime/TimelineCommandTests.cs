using System.Text.Json;

namespace Sovereignty.Tool.Tests;

public class TimelineCommandTests
{
    private static readonly string Alan = Command.Seed("alan-aws-frankfurt");
    private static readonly string[] Range = ["--from", "2023-01-01", "--through", "2026-12-31"];
    private static readonly string[] AsKnown = ["--as-known-over-time", "--on", "2026-04-20"];

    [Theory]
    [InlineData("en", "text", "  From        Through     Conclusion\n", "  - 2023-06-01: UNDETERMINED as before, but something in it changes\n    Because: Circular no. 6282/SG")]
    [InlineData("fr", "text", "  Du          Au (inclus)  Conclusion\n", "  - 2023-06-01 : INDÉTERMINÉ comme avant, mais un élément change\n    Cause : Circulaire n° 6282/SG")]
    [InlineData("en", "markdown", "| From | Through | Conclusion |\n", "2023-06-01: UNDETERMINED as before")]
    [InlineData("fr", "markdown", "| Du | Au (inclus) | Conclusion |\n", "2023-06-01 : INDÉTERMINÉ comme avant")]
    public void The_timeline_is_told_with_every_border(string language, string format, string head, string border)
    {
        var run = Command.Run(["timeline", Alan, .. Range, "--language", language, "--format", format]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(head, run.Output, StringComparison.Ordinal);
        Assert.Contains(border, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_timeline_is_told_as_json_in_both_languages_at_once(string language)
    {
        var run = Command.Run(["timeline", Alan, .. Range, "--language", language, "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(0, run.Status);
        Assert.Equal("sovereignty-timeline/1", root.GetProperty("schema").GetString());
        Assert.Equal(("2023-01-01", "2026-12-31"), (root.GetProperty("from").GetString(), root.GetProperty("through").GetString()));
        var stretches = root.GetProperty("stretches").EnumerateArray().ToArray();
        Assert.Equal(["2023-01-01", "2023-06-01", "2024-05-23", "2024-06-21", "2024-10-14", "2024-11-01", "2024-11-30", "2025-01-17", "2025-02-06", "2026-04-17", "2026-04-27", "2026-06-12"], stretches.Select(stretch => stretch.GetProperty("from").GetString()));
        Assert.All(stretches.Skip(1), stretch => Assert.All(stretch.GetProperty("causes").EnumerateArray(), cause =>
        {
            Assert.Equal("law", cause.GetProperty("kind").GetString());
            Assert.NotEmpty(cause.GetProperty("words").GetProperty("fr").GetString()!);
        }));
        Assert.Contains(stretches[^1].GetProperty("nuances").EnumerateArray(), nuance => nuance.GetProperty("from").GetString() == "2026-08-15");
        Assert.Equal(JsonValueKind.Null, stretches[0].GetProperty("changes").ValueKind);
    }

    [Theory]
    [InlineData("en", "text", "2026-04-16: ", "Because: becomes public: ")]
    [InlineData("fr", "text", "2026-04-16 : ", "Cause : devient public : ")]
    [InlineData("en", "markdown", "2026-04-16: ", "Because: becomes public: ")]
    [InlineData("fr", "markdown", "2026-04-16 : ", "Cause : devient public : ")]
    public void One_day_is_told_as_it_looked_over_time(string language, string format, string border, string cause)
    {
        var run = Command.Run(["timeline", Command.Seed("ministry-on-us-cloud"), .. AsKnown, "--language", language, "--format", format]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(border, run.Output, StringComparison.Ordinal);
        Assert.Contains(cause, run.Output.Replace("\n    ", " ", StringComparison.Ordinal).Replace(" Because", "\nBecause", StringComparison.Ordinal).Replace(" Cause", "\nCause", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void One_day_is_told_as_json_as_it_looked_over_time()
    {
        using var json = JsonDocument.Parse(Command.Run(["timeline", Command.Seed("ministry-on-us-cloud"), .. AsKnown, "--format", "json"]).Output);
        Assert.Equal("sovereignty-knowledge/1", json.RootElement.GetProperty("schema").GetString());
        var stretches = json.RootElement.GetProperty("stretches").EnumerateArray().ToArray();
        Assert.Equal(JsonValueKind.Null, stretches[0].GetProperty("knownFrom").ValueKind);
        Assert.Equal(JsonValueKind.Null, stretches[^1].GetProperty("knownThrough").ValueKind);
        Assert.Contains("2026-04-16", stretches.Select(stretch => stretch.GetProperty("knownFrom").GetString()));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_a_range_like_any_other()
    {
        var run = Command.Run("timeline", Alan, "--from", "0001-01-01", "--through", "9999-12-31");
        Assert.Equal(0, run.Status);
        Assert.Contains("9999-12-31", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_day_may_be_told_as_known_on_that_day() =>
        Assert.Contains("Each day is told as known on that day.", Command.Run(["timeline", Alan, .. Range, "--known-on", "on-the-day"]).Output, StringComparison.Ordinal);

    [Fact]
    public void Everything_wrong_with_a_call_is_said_at_once()
    {
        var run = Command.Run("timeline", Alan, "--on", "2026-04-20");
        Assert.Equal((64, ""), (run.Status, run.Output));
        Assert.All(
            ["Option '--from' is required without --as-known-over-time.", "Option '--through' is required without", "Option '--on' has no meaning without"],
            words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--through is earlier than --from", "--from", "2026-01-02", "--through", "2026-01-01")]
    [InlineData("'tomorrow' is not a day", "--from", "tomorrow", "--through", "2026-01-01")]
    [InlineData("'never' is not a day", "--from", "2026-01-01", "--through", "never")]
    [InlineData("'tomorrow' is not a day", "--from", "tomorrow", "--through", "never")]
    [InlineData("Option '--known-on' has no meaning with", "--as-known-over-time", "--on", "2026-04-20", "--known-on", "2026-01-01")]
    [InlineData("Option '--on' is required with", "--as-known-over-time")]
    [InlineData("There are: text, markdown, json.", "--from", "2026-01-01", "--through", "2026-01-02", "--format", "ical")]
    [InlineData("no-such-question", "--from", "2026-01-01", "--through", "2026-01-02", "--reading", "no-such-question=x")]
    public void Wrong_usage_is_told(string said, params string[] options)
    {
        var run = Command.Run(["timeline", Alan, .. options]);
        Assert.Equal((64, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_read_is_told()
    {
        var run = Command.Run(["timeline", Command.Seed("no-such-case"), .. Range]);
        Assert.Equal((65, ""), (run.Status, run.Output));
        Assert.Contains("no-such-case", run.Error, StringComparison.Ordinal);
        Assert.Equal(65, Command.Run("""{ "schema": "sovereignty-arrangement/1", "id": "x", "colour": 1 }""", ["timeline", "-", .. AsKnown]).Status);
    }
}
