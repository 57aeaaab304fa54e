namespace Sovereignty.Tool.Tests;

public class QuestionsCommandTests
{
    [Fact]
    public void What_to_ask_is_told_with_who_can_answer_in_both_languages()
    {
        var english = Command.Run("questions", Command.Seed("alan-aws-frankfurt"), "--on", "2026-11-26", "--matter", "sovereignty");
        var french = Command.Run("questions", Command.Seed("alan-aws-frankfurt"), "--on", "2026-11-26", "--matter", "sovereignty", "--language", "fr");

        Assert.Equal(("", ""), (english.Error, french.Error));
        Assert.Contains("what to ask", english.Output, StringComparison.Ordinal);
        Assert.Contains("by itself; keeps open:", english.Output, StringComparison.Ordinal);
        Assert.Contains("Constats ouverts : 2.", french.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_told() => Assert.Equal(65, Command.Run("{}", ["questions", "-", "--on", "2026-04-17"]).Status);

    [Fact]
    public void Without_a_day_it_is_wrong_usage() => Assert.Equal(64, Command.Run("questions", Command.Seed("alan-aws-frankfurt")).Status);
}
