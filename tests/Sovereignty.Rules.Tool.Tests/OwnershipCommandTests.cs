namespace Sovereignty.Tool.Tests;

public class OwnershipCommandTests
{
    private const string Statements = """
        [ { "statementId": "s1", "recordId": "operator", "recordType": "entity", "statementDate": "2024-05-01", "recordDetails": { "name": "Operator", "jurisdiction": { "code": "FR" } } },
          { "statementId": "s2", "recordId": "parent", "recordType": "entity", "statementDate": "2024-05-01", "recordDetails": { "name": "Parent", "jurisdiction": { "code": "US" } } },
          { "statementId": "s3", "recordId": "stake", "recordType": "relationship", "statementDate": "2024-05-01",
            "recordDetails": { "subject": "operator", "interestedParty": "parent", "interests": [ { "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 64 } }, { "type": "boardMember" } ] } } ]
        """;

    [Theory]
    [InlineData("ministry-on-us-cloud", "2026-04-17", 1)]
    [InlineData("ministry-on-qualified-cloud", "1970-01-01", 0)]
    public void The_status_of_exposure_tells_whether_a_power_reaches(string seed, string on, int status)
    {
        var run = Command.Run("exposure", Command.Seed(seed), "--on", on);
        Assert.Equal(status, run.Status);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void An_exposure_that_is_only_possible_has_a_status_of_its_own()
    {
        var run = Command.Run("""{ "schema": "sovereignty-arrangement/1", "id": "little", "evidence": { "grade": "declared", "public": "2020-01-01" }, "layers": [ { "id": "cloud" } ] }""", ["exposure", "-", "--on", "2026-04-17"]);
        Assert.Equal(2, run.Status);
        Assert.Contains("possible", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "Powers of US")]
    [InlineData("markdown", "```mermaid")]
    [InlineData("json", "\"schema\": \"sovereignty-exposure/1\"")]
    public void Exposure_is_told_in_each_format(string format, string words) =>
        Assert.Contains(words, Command.Run("exposure", Command.Seed("ministry-on-us-cloud"), "--on", "2026-04-17", "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void What_was_not_known_then_exposes_nobody() =>
        Assert.DoesNotContain("US Cloud Corp.", Command.Run("exposure", Command.Seed("ministry-on-us-cloud"), "--on", "2026-04-17", "--known-on", "2021-01-01").Output, StringComparison.Ordinal);

    [Fact]
    public void Exposure_without_a_day_is_wrong_usage_and_bad_input_is_refused()
    {
        Assert.Equal(64, Command.Run("exposure", Command.Seed("ministry-on-us-cloud")).Status);
        Assert.Equal(65, Command.Run("{}", ["exposure", "-", "--on", "2026-04-17"]).Status);
        Assert.Equal(65, Command.Run("exposure", "no-such-file.json", "--on", "2026-04-17").Status);
    }

    [Fact]
    public void Imported_ownership_can_be_read_again_and_what_was_left_out_is_said()
    {
        var run = Command.Run(Statements, ["import-ownership", "-", "--id", "register", "--evidence", "documented"]);
        Assert.Equal(0, run.Status);
        Assert.Contains("$[2].recordDetails.interests[1]", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"grade\": \"documented\"", run.Output, StringComparison.Ordinal);
        // Nothing is known of layers, markets or transit, so that some power may reach.
        Assert.Equal(2, Command.Run(run.Output, ["exposure", "-", "--on", "2026-04-17"]).Status);
    }

    [Fact]
    public void Ownership_that_can_not_be_read_is_refused()
    {
        var run = Command.Run("{}", ["import-ownership", "-"]);
        Assert.Equal(65, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("$: found an object", run.Error, StringComparison.Ordinal);
        Assert.Equal(65, Command.Run("import-ownership", "no-such-file.json").Status);
        Assert.Equal(64, Command.Run(Statements, ["import-ownership", "-", "--evidence", "gossip"]).Status);
    }
}
