namespace Sovereignty.Tool.Tests;

public class ScoreTests
{
    private static readonly string Best = Command.Seed("offer-best-answers");

    [Fact]
    public void Offers_are_ranked_with_status_0()
    {
        var run = Command.Run("score", Best, "--on", "2026-06-01");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("100.0756 %", run.Output, StringComparison.Ordinal);
        Assert.Contains("100.08045 %", run.Output, StringComparison.Ordinal);
        Assert.Contains("SEAL-4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_below_the_least_level_is_rejected_whatever_its_score()
    {
        var run = Command.Run(File.ReadAllText(Best).Replace("\"3.1\": 5", "\"3.1\": 1", StringComparison.Ordinal), ["score", "-", "--on", "2026-06-01", "--least-level", "1"]);

        Assert.Equal(0, run.Status);
        Assert.Contains("Rejected, below the least level", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assessment_shows_the_score_beside_the_conclusion() =>
        Assert.Contains("SEAL-4 (Full Digital Sovereignty)", Command.Run("assess", Best, "--on", "2026-06-01").Output, StringComparison.Ordinal);

    [Fact]
    public void A_rung_that_does_not_exist_is_bad_input_told_with_its_path()
    {
        foreach (var command in new[] { "score", "assess" })
        {
            var run = Command.Run(File.ReadAllText(Best).Replace("\"3.1\": 5", "\"3.1\": 6", StringComparison.Ordinal), [command, "-", "--on", "2026-06-01"]);

            Assert.Equal(65, run.Status);
            Assert.Empty(run.Output);
            Assert.Contains("$.layers['service'].answers['eu-csf']['3.1']", run.Error, StringComparison.Ordinal);
            Assert.Contains("a rung from 1 to 5", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--least-level", "high")]
    [InlineData("--least-level", "-1")]
    [InlineData("--format", "xml")]
    public void What_it_does_not_know_is_wrong_usage(string option, string value) => Assert.Equal(64, Command.Run("score", Best, "--on", "2026-06-01", option, value).Status);

    [Fact]
    public void Without_a_day_nothing_is_scored() => Assert.Equal(64, Command.Run("score", Best).Status);
}
