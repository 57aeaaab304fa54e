namespace Sovereignty.Tool.Tests;

public class InputTests
{
    private const string Broken = """
        {
          "schema": "sovereignty-arrangement/1",
          "id": "broken",
          "colour": "blue",
          "dataSets": [ { "id": "files", "identifiesPersons": "perhaps" } ],
          "layers": [ { "id": "cloud", "operator": "nobody", "storage": [ { "country": "XX" } ] } ],
          "organisations": [ { "id": "aws", "holders": { "atLeast": [ { "holder": "aws", "capital": 140 } ] } } ]
        }
        """;

    [Fact]
    public void Bad_input_lists_every_problem_with_its_path_what_was_found_and_what_was_expected()
    {
        var run = Command.Run(Broken, ["assess", "-", "--on", "2026-04-17"]);
        Assert.Equal(65, run.Status);
        Assert.Empty(run.Output);
        Assert.StartsWith("Standard input: ", run.Error, StringComparison.Ordinal);
        Assert.All(["$.colour", "$.dataSets['files'].identifiesPersons", "country", "XX", "140"], words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
        var paths = run.Error.Split('\n').Count(line => line.StartsWith("  $", StringComparison.Ordinal));
        Assert.True(paths >= 4, run.Error);
        Assert.Equal(paths, run.Error.Split('\n').Count(line => line.StartsWith("    found:    ", StringComparison.Ordinal)));
        Assert.Equal(paths, run.Error.Split('\n').Count(line => line.StartsWith("    expected: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bad_input_is_told_in_French()
    {
        var run = Command.Run(Broken, ["assess", "-", "--on", "2026-04-17", "--language", "fr"]);
        Assert.Equal(65, run.Status);
        Assert.StartsWith("Entrée standard : ", run.Error, StringComparison.Ordinal);
        Assert.All(["problèmes ; rien n'a été évalué.", "trouvé :  une propriété inconnue", "attendu : un nombre de 0 à 100", "la partie 'nobody', que rien ne définit"], words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_read_is_checked_beside_what_can_not()
    {
        var run = Command.Run(Broken, ["assess", "-", "--on", "2026-04-17"]);
        Assert.Contains("the party 'nobody', which nobody defines", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_that_contradicts_itself_is_not_assessed()
    {
        var run = Command.Run("""
            { "schema": "sovereignty-arrangement/1", "id": "nobody", "evidence": { "grade": "declared", "public": "2026-01-01" },
              "layers": [ { "id": "cloud", "operator": "whoever" } ] }
            """, ["assess", "-", "--on", "2026-04-17"]);
        Assert.Equal(65, run.Status);
        Assert.Contains("whoever", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_can_not_be_read()
    {
        var run = Command.Run("assess", Command.Seed("no-such-case"), "--on", "2026-04-17");
        Assert.Equal(65, run.Status);
        Assert.Contains("no-such-case", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_folder_can_not_be_read() => Assert.Equal(65, Command.Run("assess", AppContext.BaseDirectory, "--on", "2026-04-17").Status);

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        var run = Command.Run(File.ReadAllText(Command.Seed("alan-aws-frankfurt")), ["assess", "-", "--on", "2026-04-17"]);
        Assert.Equal(Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "2026-04-17"), run);
    }

    [Fact]
    public void An_incomplete_description_is_not_bad_input() =>
        Assert.Equal(2, Command.Run("""{ "schema": "sovereignty-arrangement/1", "id": "nothing-known" }""", ["assess", "-", "--on", "2026-04-17"]).Status);
}
