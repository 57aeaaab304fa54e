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
    [InlineData("--on", "2026-02-30", "'2026-02-30' is not a day such as 2026-04-17 (from 0001-01-01 through 9999-12-31), or today.")]
    [InlineData("--on", "0000-01-01", "from 0001-01-01 through 9999-12-31")]
    [InlineData("--on", "-0001-01-01", "-0001-01-01")]
    [InlineData("--on", "10000-01-01", "from 0001-01-01 through 9999-12-31")]
    [InlineData("--known-on", "0000-12-31", "from 0001-01-01 through 9999-12-31")]
    [InlineData("--on", "17.04.2026", "'17.04.2026' is not a day")]
    [InlineData("--known-on", "yesterday", "'yesterday' is not a day such as 2025-05-06 (from 0001-01-01 through 9999-12-31), or on-the-day.")]
    [InlineData("--matter", "souvereignty", "'souvereignty' is not a matter. There are: classified-information, health-hosting, information-systems, non-personal-data, personal-data, personal-data-transfers, procurement, public-archives, sector, sovereignty, transparency.")]
    [InlineData("--force", "moral", "There are: binding, doctrine, adopted, voluntary.")]
    [InlineData("--language", "de", "There are: en, fr.")]
    [InlineData("--format", "xml", "There are: text, markdown, json.")]
    [InlineData("--evidence-floor", "sworn", "There are: reported, declared, documented, audited, certified, authority.")]
    [InlineData("--confidence-floor", "d", "There are: c, c-plus, b, a-minus, a-mirror, a.")]
    [InlineData("--color", "red", "There are: auto, always, never.")]
    [InlineData("--reading", "reaches", "'reaches' is not a choice of a reading")]
    [InlineData("--reading", "no-such-question=reaches", "It asks: ca-487-014-content, ")]
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
        Assert.All(["--on <DATE|today>", "Europe/Paris", "--reading <QUESTION=READING>", "64 wrong usage", "74 the answer can't be written", "Example: sovereignty assess "], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("outlook")]
    [InlineData("compare")]
    [InlineData("law", "list")]
    [InlineData("law", "show")]
    public void Help_of_every_command_tells_formats_statuses_and_an_example(params string[] command)
    {
        var run = Command.Run([.. command, "--help"]);
        Assert.Equal(0, run.Status);
        var words = System.Text.RegularExpressions.Regex.Replace(run.Output, "\\s+", " ");
        Assert.All(["--format <text|markdown", "64 wrong usage", "74 the answer can't be written", "Example: sovereignty " + command[0]], word => Assert.Contains(word, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_can_be_asked(string day)
    {
        Assert.InRange(Command.Run("assess", Alan, "--on", day, "--known-on", day).Status, 0, 4);
        Assert.Equal(0, Command.Run("outlook", Alan, "--from", day).Status);
        Assert.Equal(0, Command.Run("compare", Alan, "--on", day, "--other-on", "2026-04-17").Status);
    }

    [Fact]
    public void A_range_of_all_days_can_be_asked() =>
        Assert.Equal(0, Command.Run("timeline", Alan, "--from", "0001-01-01", "--through", "9999-12-31", "--matter", "sovereignty").Status);

    [Theory]
    [InlineData("--on", "0000-01-01", "« 0000-01-01 » n'est pas un jour tel que 2026-04-17 (du 0001-01-01 au 9999-12-31), ni today.")]
    [InlineData("--matter", "souvereignty", "n'est pas une matière. Il y a : classified-information, health-hosting,")]
    [InlineData("--reading", "reaches", "n'est pas le choix d'une lecture")]
    [InlineData("--reading", "no-such-question=reaches", "Le droit ne pose aucune question ouverte")]
    [InlineData("--reading", "fr-contractor-hosting=perhaps", "n'a pas de lecture « perhaps ». Elle a : reaches, does-not-reach.")]
    public void What_is_wrong_with_a_call_is_said_in_the_language_that_it_asks_for(string option, string value, string said)
    {
        string[] day = option == "--on" ? [] : ["--on", "2026-04-17"];
        var run = Command.Run(["assess", Alan, .. day, option, value, "--language", "fr"]);
        Assert.Equal(64, run.Status);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Voir : sovereignty --help, et --help après une commande\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_told()
    {
        var run = Command.Run("--version");
        Assert.Equal(0, run.Status);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", run.Output);
    }
}
