using System.Text.Json.Nodes;

namespace Sovereignty.Tool.Tests;

public sealed class ProofTests : IDisposable
{
    private readonly string proof = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(proof);

    [Fact]
    public void A_proof_that_was_written_is_accepted()
    {
        Assert.Equal(2, Assess().Status);

        var run = Command.Run("verify", proof, "--arrangement", Command.Seed("alan-aws-frankfurt"));

        Assert.Equal((0, "The proof holds.\n"), (run.Status, run.Output));
    }

    [Fact]
    public void A_tampered_proof_is_refused_with_status_1_and_the_step_is_named()
    {
        Assess();
        var before = File.ReadAllText(proof);
        var place = before.IndexOf("\"kind\": \"immune-from\"", StringComparison.Ordinal);
        place = place < 0 ? before.IndexOf("\"truth\": \"unknown\"", StringComparison.Ordinal) : before.IndexOf("\"truth\": \"", place, StringComparison.Ordinal);
        File.WriteAllText(proof, before[..place] + before[place..].Replace("\"truth\": \"unknown\"", "\"truth\": \"true\"", StringComparison.Ordinal));

        var run = Command.Run("verify", proof, "--arrangement", Command.Seed("alan-aws-frankfurt"), "--language", "fr");

        Assert.Equal(1, run.Status);
        Assert.Matches(@"^refusée à \$\.findings\[\d+\]\.versions\[\d\]\.subjects\[\d\]\.steps\[\d\]\S* : La réponse est : inconnu\.\n$", run.Output);
    }

    [Fact]
    public void A_proof_of_other_facts_is_refused()
    {
        Assess();

        var run = Command.Run("verify", proof, "--arrangement", Command.Seed("ministry-on-us-cloud"));

        Assert.Equal(1, run.Status);
        Assert.StartsWith("refused at $.receipt.facts: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_beside_the_proof_can_not_be_read()
    {
        Assess();
        var document = JsonNode.Parse(File.ReadAllText(proof))!;
        document["remark"] = "everything is fine";
        File.WriteAllText(proof, document.ToJsonString());

        Assert.Equal(65, Command.Run("verify", proof, "--arrangement", Command.Seed("alan-aws-frankfurt")).Status);
        Assert.Equal(65, Command.Run("verify", Command.Seed("alan-aws-frankfurt"), "--arrangement", Command.Seed("alan-aws-frankfurt")).Status);
        Assert.Equal(65, Command.Run("verify", "no-such-file.json", "--arrangement", Command.Seed("alan-aws-frankfurt")).Status);
    }

    [Fact]
    public void A_proof_that_can_not_be_written_has_status_74() =>
        Assert.Equal(74, Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "2026-04-17", "--proof", Path.Combine(proof, "no", "such", "folder")).Status);

    private Command Assess() => Command.Run("assess", Command.Seed("alan-aws-frankfurt"), "--on", "2026-04-17", "--proof", proof);
}
