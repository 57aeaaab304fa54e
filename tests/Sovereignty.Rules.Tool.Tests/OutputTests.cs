using System.Text.Json;

namespace Sovereignty.Tool.Tests;

public class OutputTests
{
    private static readonly string[] Assess = ["assess", Command.Seed("alan-aws-frankfurt"), "--on", "2026-04-17"];

    [Fact]
    public void The_text_has_no_colour_when_it_goes_elsewhere_than_to_a_terminal() => Assert.DoesNotContain('\u001b', Command.Run("", Assess).Output);

    [Fact]
    public void The_text_is_coloured_on_a_terminal() => Assert.StartsWith("\u001b[1;33mUNDETERMINED\u001b[0m\n", Command.Run("", Assess, isTerminal: true).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("NO_COLOR", "1", "auto")]
    [InlineData("NO_COLOR", "1", "always")]
    [InlineData("TERM", "dumb", "auto")]
    [InlineData("OTHER", "1", "never")]
    public void The_text_has_no_colour_where_it_is_not_wanted(string variable, string value, string choice) =>
        Assert.DoesNotContain('\u001b', Command.Run("", [.. Assess, "--color", choice], isTerminal: true, (variable, value)).Output);

    [Fact]
    public void Colour_changes_no_word()
    {
        var coloured = Command.Run("", [.. Assess, "--color", "always"]).Output;
        Assert.Equal(Command.Run("", Assess).Output, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("assess", "--on", "2026-04-17")]
    [InlineData("outlook", "--from", "2026-04-17")]
    [InlineData("assess", "--help")]
    public void An_answer_that_can_not_be_written_ends_with_a_status_of_its_own_and_one_line(string command, params string[] more)
    {
        using var full = new FullWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(Stream.Null, full, error, false, _ => null, NodaTime.SystemClock.Instance);
        Assert.Equal(ExitStatus.Unwritten, SovereigntyTool.Run([command, Command.Seed("alan-aws-frankfurt"), .. more], surroundings));
        Assert.Equal("The answer can't be written: No space left on device\n", error.ToString());
    }

    [Fact]
    public void An_answer_that_can_not_be_written_is_told_in_French()
    {
        using var full = new FullWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(Stream.Null, full, error, false, _ => null, NodaTime.SystemClock.Instance);
        Assert.Equal(ExitStatus.Unwritten, SovereigntyTool.Run([.. Assess, "--language", "fr"], surroundings));
        Assert.StartsWith("La réponse ne peut être écrite : ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_told_the_status_tells_it()
    {
        using var full = new FullWriter();
        var surroundings = new Surroundings(Stream.Null, full, full, false, _ => null, NodaTime.SystemClock.Instance);
        Assert.Equal(ExitStatus.Unwritten, SovereigntyTool.Run(Assess, surroundings));
        Assert.Equal(ExitStatus.Unwritten, SovereigntyTool.Run(["assess"], surroundings));
    }

    [Fact]
    public void The_answer_is_told_in_French() =>
        Assert.StartsWith("INDÉTERMINÉ\n\nAu 2026-04-17, on ne peut dire si", Command.Run("", [.. Assess, "--language", "fr"]).Output, StringComparison.Ordinal);

    [Fact]
    public void The_answer_is_told_as_a_page() =>
        Assert.StartsWith("# UNDETERMINED\n\nOn 2026-04-17, ", Command.Run("", [.. Assess, "--format", "markdown"]).Output, StringComparison.Ordinal);

    [Fact]
    public void The_answer_is_told_as_json_with_the_terms_of_the_call()
    {
        var run = Command.Run("", [.. Assess, "--format", "json", "--known-on", "on-the-day", "--force", "binding", "--matter", "sovereignty,sector", "--reading", "fr-contractor-hosting=reaches", "--evidence-floor", "declared", "--confidence-floor", "b"]);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal("asked-day", root.GetProperty("knowledge").GetString());
        Assert.Equal("2026-04-17", root.GetProperty("knownOn").GetString());
        Assert.Equal("declared", root.GetProperty("evidenceFloor").GetString());
        Assert.Equal("b", root.GetProperty("confidenceFloor").GetString());
        Assert.Equal("""["binding"]""", JsonSerializer.Serialize(root.GetProperty("forces")));
        Assert.Equal("""["sector","sovereignty"]""", JsonSerializer.Serialize(root.GetProperty("matters")));
        Assert.Equal("reaches", root.GetProperty("readings")[0].GetProperty("reading").GetString());
    }

    [Fact]
    public void Today_is_the_day_that_it_is_in_Paris()
    {
        var run = Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "today", "--format", "json");
        Assert.Contains("\"on\": \"2026-04-17\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_knowledge_stands_in_the_opening() =>
        Assert.StartsWith("UNDETERMINED\n\nOn 2026-04-17, as known on 2026-04-18, ", Command.Run("", [.. Assess, "--known-on", "2026-04-18"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "NOT APPLICABLE")]
    [InlineData("fr", "SANS OBJET")]
    public void The_glossary_explains_the_words(string language, string word)
    {
        var run = Command.Run("glossary", "--language", language);
        Assert.Equal(0, run.Status);
        Assert.Contains($"\n{word}\n    ", run.Output, StringComparison.Ordinal);
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }
}
