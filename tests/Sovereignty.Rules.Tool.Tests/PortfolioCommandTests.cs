using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sovereignty.Tool.Tests;

public sealed partial class PortfolioCommandTests : IDisposable
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private readonly string folder = Directory.CreateTempSubdirectory("portfolio-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("en", "portfolio.md")]
    [InlineData("fr", "portfolio-fr.md")]
    public void The_seeds_read_as_they_were_approved(string language, string file)
    {
        // When law changes on purpose: sovereignty portfolio seeds --on 2026-04-17 --format markdown, read what changed, and approve it with the law.
        var run = Command.Run("portfolio", Seeds, "--on", "2026-04-17", "--format", "markdown", "--language", language);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(WithoutHash(File.ReadAllText(Path.Combine(Seeds, "expected", file))), WithoutHash(run.Output));
    }

    [Fact]
    public void A_folder_its_files_and_their_lines_give_the_same_rows()
    {
        var files = Directory.GetFiles(Seeds, "*.json");
        var lines = string.Join('\n', files.Reverse().Select(file => JsonNode.Parse(File.ReadAllText(file))!.ToJsonString()));
        var ndjson = Path.Combine(folder, "all.ndjson");
        File.WriteAllText(ndjson, lines);

        var expected = Rows(Command.Run("portfolio", Seeds, "--on", "2026-04-17", "--format", "json"));
        Assert.Equal(files.Length, expected.Length);
        Assert.Equal(expected, Rows(Command.Run(["portfolio", .. files.Reverse(), "--on", "2026-04-17", "--format", "json"])));
        Assert.Equal(expected, Rows(Command.Run("portfolio", ndjson, "--on", "2026-04-17", "--format", "json")));
        Assert.Equal(expected, Rows(Command.Run(lines, ["portfolio", "-", "--on", "2026-04-17", "--format", "json"])));
    }

    [Fact]
    public void A_row_says_what_assess_says()
    {
        var rows = Rows(Command.Run("portfolio", Seeds, "--on", "2026-04-17", "--matter", "sovereignty", "--format", "json")).Select(row => JsonNode.Parse(row)!).ToArray();
        Assert.All(rows, row =>
        {
            var alone = JsonNode.Parse(Command.Run("assess", Command.Seed((string)row["id"]!), "--on", "2026-04-17", "--matter", "sovereignty", "--format", "json").Output)!;
            Assert.Equal((string?)alone["conclusion"], (string?)row["answer"]!["conclusion"]);
        });
    }

    [Theory]
    [InlineData("en", "Not assessed: 3 of 4.", "Not assessed", "an unknown property", "a folder or a file that can be read")]
    [InlineData("fr", "Non évalués : 3 sur 4.", "Non évalués", "une propriété inconnue", "un dossier ou un fichier lisible")]
    public void What_can_not_be_read_is_a_row_of_its_own_and_stops_no_other(string language, string error, string heading, string found, string expected)
    {
        var broken = Path.Combine(folder, "broken.json");
        File.WriteAllText(broken, """{ "schema": "sovereignty-arrangement/1", "id": "broken", "colour": "blue" }""");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));

        var run = Command.Run("portfolio", Path.Combine(folder, "missing.json"), broken, Path.Combine(folder, "empty"), Command.Seed("ministry-on-us-cloud"), "--on", "2026-04-17", "--language", language);

        var words = string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((65, error + "\n"), (run.Status, run.Error));
        Assert.All(["ministry-on-us-cloud", heading, "broken.json", "$.colour", found, expected], said => Assert.Contains(said, words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_can_not_be_read_is_told_with_its_number()
    {
        var good = JsonNode.Parse(File.ReadAllText(Command.Seed("ministry-on-us-cloud")))!.ToJsonString();
        var run = Command.Run(good + "\nnonsense\n" + good, ["portfolio", "-", "--on", "2026-04-17", "--format", "json"]);
        var rows = Rows(run, withSource: true).Select(row => JsonNode.Parse(row)!).ToArray();
        Assert.Equal(65, run.Status);
        Assert.Equal(["-:1", "-:3", "-:2"], rows.Select(row => (string?)row["source"]));
        Assert.Null(rows[2]["answer"]);
        Assert.Single(rows[2]["problems"]!.AsArray());
    }

    [Fact]
    public void Nothing_on_standard_input_is_no_portfolio() => Assert.Equal(65, Command.Run("", ["portfolio", "-", "--on", "2026-04-17"]).Status);

    [Theory]
    [InlineData(299, false, "")]
    [InlineData(301, false, "300 arrangements so far\n")]
    [InlineData(99, true, "")]
    [InlineData(201, true, "100 arrangements so far\n200 arrangements so far\n")]
    public void Long_work_tells_how_far_it_has_come(int count, bool isTerminal, string told)
    {
        var lines = string.Join('\n', Enumerable.Range(0, count).Select(number => $$"""{"schema":"sovereignty-arrangement/1","id":"a{{number}}"}"""));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(input, output, error, false, _ => null, NodaTime.SystemClock.Instance) { IsErrorTerminal = isTerminal };
        Assert.Equal(0, SovereigntyTool.Run(["portfolio", "-", "--on", "2026-04-17", "--matter", "sovereignty"], surroundings));
        Assert.Equal(told, error.ToString());
    }

    [Theory]
    [InlineData("en", "Standard input can be read once.")]
    [InlineData("fr", "L'entrée standard ne se lit qu'une fois.")]
    public void Standard_input_is_read_once(string language, string refusal)
    {
        var run = Command.Run("portfolio", "-", "-", "--on", "2026-04-17", "--language", language);
        Assert.Equal(64, run.Status);
        Assert.Contains(refusal, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--reading", "no-such-question=yes")]
    public void What_it_does_not_know_is_wrong_usage(string option, string value) => Assert.Equal(64, Command.Run("portfolio", Seeds, "--on", "2026-04-17", option, value).Status);

    [Fact]
    public void Without_a_day_or_a_path_nothing_is_assessed() =>
        Assert.All([["portfolio", Seeds], new[] { "portfolio", "--on", "2026-04-17" }], call => Assert.Equal(64, Command.Run(call).Status));

    private static string[] Rows(Command run, bool withSource = false)
    {
        var root = JsonNode.Parse(run.Output)!;
        Assert.Equal("sovereignty-portfolio/1", (string?)root["schema"]);
        return [.. root["rows"]!.AsArray().Select(row =>
        {
            var kept = row!.AsObject();
            if (!withSource)
            {
                kept.Remove("source");
            }

            return kept.ToJsonString(new JsonSerializerOptions());
        })];
    }

    private static string WithoutHash(string report) => Stamp().Replace(report.ReplaceLineEndings("\n"), "");

    [GeneratedRegex("Catalogue [^\n]*")]
    private static partial Regex Stamp();
}
