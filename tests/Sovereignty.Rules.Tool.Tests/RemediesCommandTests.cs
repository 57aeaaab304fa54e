namespace Sovereignty.Tool.Tests;

public class RemediesCommandTests
{
    [Fact]
    public void Where_nothing_is_amiss_it_says_so_with_status_0()
    {
        var run = Command.Run("remedies", Command.Seed("ministry-on-us-cloud"), "--on", "2020-01-01", "--matter", "sovereignty", "--language", "fr");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Rien n'est à corriger.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_it_is_wrong_usage() => Assert.Equal(64, Command.Run("remedies", Command.Seed("ministry-on-us-cloud")).Status);

    [Fact]
    public void Bad_input_is_told() => Assert.Equal(65, Command.Run("{}", ["remedies", "-", "--on", "2026-04-17"]).Status);
}
