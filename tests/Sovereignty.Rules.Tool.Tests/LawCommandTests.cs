namespace Sovereignty.Tool.Tests;

public class LawCommandTests
{
    [Fact]
    public void The_list_has_a_row_for_each_text()
    {
        var run = Command.Run("law", "list");
        Assert.Equal(0, run.Status);
        Assert.All(Law.Catalogue.Law.Instruments, text => Assert.Contains($"  {text.Id} ", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-06-11", "in force (first day: 2008-07-10)")]
    [InlineData("2026-06-12", "no longer in force; effects run on")]
    public void The_list_says_where_a_text_stands_on_a_day(string day, string status)
    {
        var row = Command.Run("law", "list", "--on", day).Output.Split('\n').Single(line => line.StartsWith("  us-fisa-702 ", StringComparison.Ordinal));
        Assert.EndsWith(status, row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_shown_with_its_life_its_conditions_its_questions_and_its_sources()
    {
        var run = Command.Run("law", "show", "fr-loi-2024-449-art31", "--on", "2026-04-17");
        Assert.Equal(0, run.Status);
        Assert.All(
            [
                "Act no. 2024-449 of 21 May 2024 (SREN), article 31", "on 2026-04-17: in force (first day: 2024-05-23)",
                "fr-loi-2024-449-art31-decree, from: 2026-04-17, grade: B – in force on 2026-04-17, or perhaps", "applies when: as in the version before",
                "requires:", "- all of:", "fr-art31-before-decree: does article 31 bind before its decree?", "juriblio 183781096",
            ],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("statute, from: always, grade: C – in force", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_is_shown_in_both_languages_and_both_formats() => Assert.All(Law.Catalogue.Law.Instruments, text =>
        Assert.All(["text", "markdown"], format =>
        {
            var (english, french) = (Command.Run("law", "show", text.Id.Value, "--format", format), Command.Run("law", "show", text.Id.Value, "--format", format, "--language", "fr"));
            Assert.Equal((0, 0), (english.Status, french.Status));
            Assert.NotEqual(english.Output, french.Output);
            Assert.Contains(text.Id.Value, french.Output, StringComparison.Ordinal);
        }));

    [Fact]
    public void Markup_in_a_page_is_escaped() =>
        Assert.Contains("\\[fr-contractor-hosting\\]", Command.Run("law", "show", "fr-loi-2024-449-art31", "--format", "markdown").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("fr-loi-2024", "fr-loi-2024-449-art31")]
    [InlineData("nothing-like-it", "sovereignty law list")]
    public void An_id_that_the_law_does_not_hold_is_refused_with_what_is_near(string id, string told)
    {
        var run = Command.Run("law", "show", id);
        Assert.Equal(64, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_law_is_looked_through_for_mistakes_and_has_notes_only()
    {
        var run = Command.Run("law", "lint");
        Assert.Equal(0, run.Status);
        Assert.Contains("- note: fr-hds-v2 is in force from 2024-11-16 on", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("- warning:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_were_verified_too_long_ago_are_warnings()
    {
        var run = Command.Run("law", "lint", "--on", "2031-01-01", "--months", "24", "--language", "fr");
        Assert.Equal(1, run.Status);
        Assert.Contains("- avertissement : fr-loi-2024-449-art31 a été vérifié pour la dernière fois le ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_written_as_sarif()
    {
        var run = Command.Run("law", "lint", "--format", "sarif");
        Assert.Equal(0, run.Status);
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("law")]
    [InlineData("law", "lint", "--format", "json")]
    [InlineData("law", "lint", "--months", "0")]
    [InlineData("law", "lint", "--months", "x")]
    [InlineData("law", "lint", "--on", "2026-02-30")]
    [InlineData("law", "show")]
    [InlineData("law", "list", "--on", "tomorrow")]
    public void A_wrong_call_is_refused(params string[] call) => Assert.Equal(64, Command.Run(call).Status);
}
