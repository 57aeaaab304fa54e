using System.Text.Json;

namespace Sovereignty.Tool.Tests;

public class TenderCommandTests
{
    private static readonly string Invoicing = Command.Seed("tenders/e-invoicing");

    [Fact]
    public void A_tender_that_a_bid_can_satisfy_and_breach_has_status_1_and_the_clause_to_paste()
    {
        var run = Command.Run("tender", Invoicing, "--matter", "sector");

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("SecNumCloud in a version that nothing names (in progress)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Against the law: guaranteed", run.Output, StringComparison.Ordinal);
        Assert.Contains("To paste", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_the_file_is_written_in_French()
    {
        var run = Command.Run("tender", Invoicing, "--matter", "sector", "--format", "markdown", "--language", "fr");

        Assert.Equal(1, run.Status);
        Assert.Contains("# ", run.Output, StringComparison.Ordinal);
        Assert.Contains("À insérer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_names_its_schema_and_verdicts()
    {
        using var json = JsonDocument.Parse(Command.Run("tender", Invoicing, "--matter", "sector", "--format", "json").Output);

        Assert.Equal("sovereignty-tender-answer/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("not-guaranteed", json.RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public void An_unknown_clause_is_bad_input_told_with_its_path_by_tender_and_by_validate()
    {
        var input = File.ReadAllText(Invoicing).Replace("\"certificate\": \"secnumcloud\"", "\"clause\": \"no-such-clause\"", StringComparison.Ordinal);
        foreach (var command in new[] { "tender", "validate" })
        {
            var run = Command.Run(input, [command, "-"]);

            Assert.Equal(65, run.Status);
            Assert.Contains("$.adopts", run.Output + run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, Command.Run("validate", Invoicing).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public void What_is_no_tender_is_bad_input(string input) => Assert.Equal(65, Command.Run(input, ["tender", "-"]).Status);
}
