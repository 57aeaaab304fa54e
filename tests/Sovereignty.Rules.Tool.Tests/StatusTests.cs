using System.Text.Json.Nodes;

namespace Sovereignty.Tool.Tests;

public class StatusTests
{
    [Theory]
    [InlineData("ministry-on-qualified-cloud", "2026-04-17", 0, "MET")]
    [InlineData("ministry-on-us-cloud", "2026-04-17", 1, "NOT MET")]
    [InlineData("ministry-on-us-cloud", "2022-01-15", 1, "CONTRARY TO DOCTRINE")]
    [InlineData("alan-aws-frankfurt", "2026-04-17", 2, "UNDETERMINED")]
    [InlineData("alan-aws-frankfurt", "2021-06-30", 4, "NOT APPLICABLE")]
    public void Each_conclusion_on_sovereignty_has_its_status(string seed, string on, int status, string mark)
    {
        var run = Command.Run("assess", Command.Seed(seed), "--on", on, "--matter", "sovereignty");
        Assert.Equal(status, run.Status);
        Assert.StartsWith(mark + "\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Excused_ends_with_three() => Assert.Equal(3, Derogated().Status);

    [Fact]
    public void Excused_ends_with_nothing_when_it_is_accepted() =>
        Assert.Equal(0, Derogated("--accept", "excused,not-applicable").Status);

    [Fact]
    public void Not_applicable_ends_with_nothing_when_it_is_accepted() =>
        Assert.Equal(0, Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "2021-06-30", "--matter", "sovereignty", "--accept", "not-applicable").Status);

    [Fact]
    public void Accepting_one_conclusion_accepts_no_other() =>
        Assert.Equal(3, Derogated("--accept", "not-applicable").Status);

    [Fact]
    public void Undetermined_can_not_be_accepted()
    {
        var run = Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "2026-04-17", "--accept", "undetermined");
        Assert.Equal(64, run.Status);
        Assert.Contains("There are: excused, not-applicable.", run.Error, StringComparison.Ordinal);
    }

    private static Command Derogated(params string[] more)
    {
        var description = JsonNode.Parse(File.ReadAllText(Command.Seed("ministry-on-us-cloud")))!;
        description["derogations"] = JsonNode.Parse("""
            { "atLeast": [ { "provisions": [ "fr-loi-2024-449-art31", "fr-circ-6404-sg-r9" ], "byMinister": true, "validatedByPrimeMinister": true, "granted": "2022-01-01" } ] }
            """);
        description["events"] = JsonNode.Parse("""{ "acceptable-offer-in-france": "2026-05-01" }""");
        return Command.Run(description.ToJsonString(), ["assess", "-", "--on", "2026-11-23", "--matter", "sovereignty", .. more]);
    }
}
