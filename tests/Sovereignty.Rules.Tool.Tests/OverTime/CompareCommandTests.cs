using System.Text.Json;

namespace Sovereignty.Tool.Tests;

public class CompareCommandTests
{
    private static readonly string Alan = Command.Seed("alan-aws-frankfurt");
    private static readonly string UsCloud = Command.Seed("ministry-on-us-cloud");
    private static readonly string QualifiedCloud = Command.Seed("ministry-on-qualified-cloud");

    /// <summary>Two days, two days of knowledge, two readings, two bodies of law in two ways, two files; each with a word that the answer must tell.</summary>
    public static TheoryData<string[], string, string> Comparisons => new()
    {
        { [Alan, "--on", "2022-01-15", "--other-on", "2023-06-01"], "2022-01-15", "2023-06-01" },
        { [UsCloud, "--on", "2026-04-20", "--known-on", "2026-04-15", "--other-known-on", "2026-04-16"], "2026-04-15", "2026-04-16" },
        { [Alan, "--on", "2026-04-17", "--other-reading", "fr-contractor-hosting=reaches"], "2026-04-17", "fr-contractor-hosting=reaches" },
        { [UsCloud, "--on", "2027-06-01", "--assume", "annulled:us-cloud-act=2027-06-01"], "2027-06-01", "annulled:us-cloud-act=2027-06-01" },
        { [UsCloud, "--on", "2027-06-01", "--as-proposed", "fr-tris-2025-0041=2027-06-01"], "2027-06-01", "in-force:fr-tris-2025-0041=2027-06-01" },
        { [UsCloud, "--on", "2026-11-23", "--other-file", QualifiedCloud], "ministry-on-us-cloud.json", "ministry-on-qualified-cloud.json" },
    };

    public static TheoryData<string[], string, string, string, string> Told
    {
        get
        {
            var told = new TheoryData<string[], string, string, string, string>();
            foreach (var row in Comparisons)
            {
                foreach (var (format, language) in new[] { ("text", "en"), ("text", "fr"), ("markdown", "en"), ("markdown", "fr") })
                {
                    told.Add((string[])row[0], (string)row[1], (string)row[2], format, language);
                }
            }

            return told;
        }
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void Two_answers_are_told_side_by_side(string[] call, string first, string second, string format, string language)
    {
        var run = Command.Run(["compare", .. call, "--format", format, "--language", language]);
        var words = string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All([first, second, language == "fr" ? "Ce qui diffère" : "What differs"], said => Assert.Contains(said, words, StringComparison.Ordinal));
        Assert.DoesNotContain(language == "fr" ? "Rien : les deux" : "Nothing: both", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Two_answers_are_told_as_json(string[] call, string first, string second)
    {
        using var json = JsonDocument.Parse(Command.Run(["compare", .. call, "--format", "json"]).Output);
        var root = json.RootElement;
        Assert.Equal("sovereignty-comparison/1", root.GetProperty("schema").GetString());
        Assert.Contains(first, root.GetProperty("before").GetProperty("label").GetProperty("en").GetString()!, StringComparison.Ordinal);
        Assert.Contains(second, root.GetProperty("after").GetProperty("label").GetProperty("fr").GetString()!, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, root.GetProperty("changes").ValueKind);
    }

    [Theory]
    [InlineData("en", "Nothing: both answers are the same.")]
    [InlineData("fr", "Rien : les deux réponses sont les mêmes.")]
    public void Two_answers_that_are_the_same_are_told_to_be(string language, string said) =>
        Assert.Contains(said, Command.Run("compare", Alan, "--on", "2026-04-18", "--other-on", "2026-04-19", "--language", language).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "text", "Arrangements touched: 2 of 3")]
    [InlineData("fr", "text", "Dispositifs touchés : 2 sur 3")]
    [InlineData("en", "markdown", "Arrangements touched: 2 of 3")]
    [InlineData("fr", "markdown", "Dispositifs touchés : 2 sur 3")]
    public void A_portfolio_is_compared_over_a_range_of_days(string language, string format, string said)
    {
        var run = Portfolio("--format", format, "--language", language);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Contains("2027-06-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portfolio_is_told_as_json()
    {
        using var json = JsonDocument.Parse(Portfolio("--format", "json").Output);
        Assert.Equal("sovereignty-portfolio-comparison/1", json.RootElement.GetProperty("schema").GetString());
        var arrangements = json.RootElement.GetProperty("arrangements").EnumerateArray().ToArray();
        Assert.Equal(["alan-aws-frankfurt", "ministry-on-us-cloud", "ministry-on-qualified-cloud"], arrangements.Select(one => one.GetProperty("arrangement").GetString()));
        Assert.Equal([true, true, false], arrangements.Select(one => one.GetProperty("days").GetArrayLength() > 0));
        Assert.Equal("2027-06-01", arrangements[0].GetProperty("days")[0].GetProperty("from").GetString());
    }

    [Theory]
    [InlineData("Nothing to compare with", "--on", "2026-01-01")]
    [InlineData("Either --on, or both --from and --through are required.", "--other-known-on", "2026-01-01")]
    [InlineData("Either --on, or both --from and --through are required.", "--from", "2026-01-01", "--other-known-on", "2026-01-01")]
    [InlineData("'tomorrow' is not a day", "--from", "tomorrow", "--through", "2026-01-02", "--other-known-on", "2026-01-01")]
    [InlineData("'tomorrow' is not a day", "--on", "2026-01-01", "--other-on", "tomorrow")]
    [InlineData("--through is earlier than --from", "--from", "2026-01-02", "--through", "2026-01-01", "--other-known-on", "2026-01-01")]
    [InlineData("--other-on needs --on.", "--from", "2026-01-01", "--through", "2026-01-02", "--other-on", "2026-01-01")]
    [InlineData("'annulled' is not an event", "--on", "2026-01-01", "--assume", "annulled")]
    [InlineData("Kinds: proposed, adopted,", "--on", "2026-01-01", "--assume", "forgotten:us-cloud-act=2027-01-01")]
    [InlineData("The catalogue holds no text with the id 'no-such-text'. It holds: ", "--on", "2026-01-01", "--assume", "annulled:no-such-text=2027-01-01")]
    [InlineData("us-cloud-act is no proposal: it has entered into force.", "--on", "2026-01-01", "--as-proposed", "us-cloud-act=2027-01-01")]
    [InlineData("is not a proposal and its first day", "--on", "2026-01-01", "--as-proposed", "fr-tris-2025-0041=2027-02-30")]
    [InlineData("It has: reaches, does-not-reach.", "--on", "2026-01-01", "--other-reading", "fr-contractor-hosting=perhaps")]
    public void Wrong_usage_is_told(string said, params string[] options)
    {
        var run = Command.Run(["compare", Alan, .. options]);
        Assert.Equal((64, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portfolio_is_not_compared_with_another_day_or_file_and_both_are_told()
    {
        var run = Command.Run("compare", Alan, UsCloud, "--other-on", "2026-01-01");
        Assert.Equal(64, run.Status);
        Assert.Contains("Either --on", run.Error, StringComparison.Ordinal);
        Assert.Contains("A portfolio of several files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        var run = Command.Run(File.ReadAllText(Alan), ["compare", "-", "--on", "2026-01-01", "--other-file", "-"]);
        Assert.Equal(64, run.Status);
        Assert.Contains("Standard input can be read once.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_can_not_be_read_is_told()
    {
        var run = Command.Run("compare", Command.Seed("missing-one"), Command.Seed("missing-two"), "--on", "2026-01-01", "--other-known-on", "2026-01-01");
        Assert.Equal((65, ""), (run.Status, run.Output));
        Assert.All(["missing-one", "missing-two"], name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
        Assert.Equal(65, Command.Run("compare", Alan, "--on", "2026-01-01", "--other-file", Command.Seed("missing-three")).Status);
    }

    private static Command Portfolio(params string[] more) =>
        Command.Run(["compare", Alan, UsCloud, QualifiedCloud, "--from", "2027-01-01", "--through", "2028-12-31", "--assume", "annulled:us-cloud-act=2027-06-01", .. more]);
}
