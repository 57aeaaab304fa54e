namespace Sovereignty.Tool.Tests;

public class UsageTests
{
    private static readonly string Alan = Command.Seed("alan-aws-frankfurt");

    [Fact]
    public void Without_a_day_nothing_is_assessed()
    {
        var run = Command.Run("assess", Alan);
        Assert.Equal(64, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("'--on' is required", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--on", "2026-02-30", "'2026-02-30' is not a day such as 2026-04-17, or today.")]
    [InlineData("--on", "17.04.2026", "'17.04.2026' is not a day")]
    [InlineData("--known-on", "yesterday", "'yesterday' is not a day such as 2025-05-06, or on-the-day.")]
    [InlineData("--matter", "souvereignty", "'souvereignty' is not a matter. There are: classified-information, health-hosting, information-systems, non-personal-data, personal-data, personal-data-transfers, procurement, public-archives, sector, sovereignty, transparency.")]
    [InlineData("--force", "moral", "There are: binding, doctrine, adopted, voluntary.")]
    [InlineData("--language", "de", "There are: en, fr.")]
    [InlineData("--format", "xml", "There are: text, markdown, json.")]
    [InlineData("--evidence-floor", "sworn", "There are: reported, declared, documented, audited, certified, authority.")]
    [InlineData("--confidence-floor", "d", "There are: c, c-plus, b, a-minus, a-mirror, a.")]
    [InlineData("--color", "red", "There are: auto, always, never.")]
    [InlineData("--reading", "reaches", "'reaches' is not a choice of a reading")]
    [InlineData("--reading", "no-such-question=reaches", "It asks: de-c5-gleichwv-extended, ")]
    [InlineData("--reading", "fr-contractor-hosting=perhaps", "It has: reaches, does-not-reach.")]
    [InlineData("--verbose", "x", "--verbose")]
    public void A_word_that_the_command_does_not_know_is_named_with_those_it_knows(string option, string value, string said)
    {
        string[] day = option == "--on" ? [] : ["--on", "2026-04-17"];
        var run = Command.Run(["assess", Alan, .. day, option, value]);
        Assert.Equal(64, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_readings_of_one_question_are_refused() =>
        Assert.Equal(64, Command.Run("assess", Alan, "--on", "2026-04-17", "--reading", "fr-contractor-hosting=reaches", "--reading", "fr-contractor-hosting=does-not-reach").Status);

    [Fact]
    public void All_that_is_wrong_with_a_call_is_said_at_once()
    {
        var run = Command.Run("assess", Alan, "--on", "never", "--matter", "x", "--format", "y");
        Assert.Equal(64, run.Status);
        Assert.All(["'never'", "'x'", "'y'"], word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_command_or_with_an_unknown_one_the_usage_is_wrong()
    {
        Assert.Equal(64, Command.Run().Status);
        Assert.Equal(64, Command.Run("frobnicate").Status);
        Assert.Equal(64, Command.Run("assess").Status);
    }

    [Fact]
    public void Help_tells_the_options_and_the_statuses_and_needs_no_day()
    {
        var run = Command.Run("assess", "--help");
        Assert.Equal(0, run.Status);
        Assert.All(["--on <DATE|today>", "Europe/Paris", "--reading <QUESTION=READING>", "64 wrong usage"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_told()
    {
        var run = Command.Run("--version");
        Assert.Equal(0, run.Status);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", run.Output);
    }
}
