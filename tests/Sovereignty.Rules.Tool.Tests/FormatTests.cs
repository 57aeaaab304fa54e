using System.Text.Json;
using Sovereignty.Json;

namespace Sovereignty.Tool.Tests;

public sealed class FormatTests
{
    private const string Broken = """{ "schema": "sovereignty-arrangement/1", "id": "broken", "colour": "blue", "layers": [ { "id": "cloud", "operator": "nobody" } ] }""";

    [Fact]
    public void A_coherent_description_is_valid_and_status_is_0()
    {
        var run = Command.Run("""{ "schema": "sovereignty-arrangement/1", "id": "little-known" }""", ["validate", "-"]);

        Assert.Equal(0, run.Status);
        Assert.Equal("Standard input: 0 problems.\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_problem_is_told_at_once_and_status_is_65()
    {
        var run = Command.Run(Broken, ["validate", "-", "--language", "fr"]);

        Assert.Equal(65, run.Status);
        Assert.Contains("$.colour", run.Output, StringComparison.Ordinal);
        Assert.Contains("trouvé :  une propriété inconnue", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Split('\n').Count(line => line.StartsWith("  $", StringComparison.Ordinal)) >= 2, run.Output);
    }

    [Fact]
    public void Problems_are_written_as_json()
    {
        var run = Command.Run(Broken, ["validate", "-", "--format", "json"]);
        using var document = JsonDocument.Parse(run.Output);

        Assert.Equal(65, run.Status);
        Assert.Equal(ProblemsJson.Schema, document.RootElement.GetProperty("schema").GetString());
        Assert.Contains(document.RootElement.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("path").GetString() == "$.colour");
    }

    [Fact]
    public void A_file_that_is_not_there_has_status_65() => Assert.Equal(65, Command.Run("", ["validate", "no-such-file.json"]).Status);

    [Fact]
    public void The_schema_of_a_format_is_written() => Assert.All(JsonSchemas.Names, name => Assert.Equal(JsonSchemas.Find(name), Command.Run("", ["schema", name]).Output));

    [Fact]
    public void A_format_that_is_not_there_is_refused_with_those_that_are()
    {
        var run = Command.Run("", ["schema", "weather", "--language", "fr"]);

        Assert.Equal(64, run.Status);
        Assert.Contains("« weather » n'est pas un format. Il y a : arrangement", run.Error, StringComparison.Ordinal);
    }
}
