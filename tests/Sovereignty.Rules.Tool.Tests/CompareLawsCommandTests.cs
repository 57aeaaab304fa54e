using System.Text.Json;

namespace Sovereignty.Tool.Tests;

public class CompareLawsCommandTests
{
    private const string Of2021 = "fr-circ-6282-sg@2022-01-01";
    private const string Of2023 = "fr-circ-6404-sg@2024-01-01";

    [Fact]
    public void The_circulars_of_2021_and_2023_are_incomparable()
    {
        var run = Command.Run("law", "compare", Of2021, Of2023, "--format", "json");
        Assert.Equal((0, ""), (run.Status, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("sovereignty-law-comparison/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("incomparable", json.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("onlyFirstClears").GetProperty("witnesses").GetArrayLength());
        Assert.Equal(2, json.RootElement.GetProperty("onlySecondClears").GetProperty("witnesses").GetArrayLength());
    }

    [Theory]
    [InlineData("en", "Looser", "The first is looser")]
    [InlineData("fr", "moins strict", "Le premier est moins strict")]
    public void What_is_told_names_the_rule_that_tells_them_apart(string language, string word, string sentence)
    {
        var run = Command.Run("law", "compare", "fr-circ-6282-sg@2020-01-01", "fr-circ-6282-sg", "--on", "2022-01-01", "--language", language);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(word, run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
        Assert.Contains("fr-circ-6282-sg-r9", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_equal_to_itself() =>
        Assert.Contains("Equal: both clear the same arrangements.", Command.Run("law", "compare", Of2023, Of2023).Output, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var run = Command.Run("law", "compare", "nowhere+never", "fr-circ-6404-sg@soon");
        Assert.Equal(64, run.Status);
        Assert.Empty(run.Output);
        Assert.All(["'nowhere'", "'never'", "'nowhere+never' names no day", "'soon' is no day"], told => Assert.Contains(told, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_an_obligation_is_not_compared()
    {
        var run = Command.Run("law", "compare", "us-cloud-act@2026-01-01", "fr-circ-6404-sg@2026-01-01");

        Assert.Equal(64, run.Status);
        Assert.Contains("has no obligation", run.Error, StringComparison.Ordinal);
    }
}
