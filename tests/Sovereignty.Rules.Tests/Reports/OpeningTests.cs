using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Reports;

public class OpeningTests
{
    [Fact]
    public void A_breach_of_binding_law_says_so_with_the_arrangement_the_day_the_matter_and_the_window() => Assert.Equal(
        "On 2026-04-18, “A ministry's health files on a US group's European region” is contrary to binding law on sovereignty; this answer holds from 2026-04-18 through 2026-05-13.",
        WithAnyWindow(Cases.OpeningOf(Cases.Tell(Cases.OnUsCloud, "2026-04-18")), "2026-04-18", "2026-05-13"));

    [Fact]
    public void A_breach_of_doctrine_is_never_called_more_than_that_in_English()
    {
        var text = Cases.Tell(Cases.OnUsCloud, "2022-01-15");
        Assert.StartsWith("CONTRARY TO DOCTRINE\n", text, StringComparison.Ordinal);
        Assert.Contains("is contrary to doctrine on sovereignty; no breach of binding law was found", Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain("illegal", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unlawful", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("NOT MET", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_of_doctrine_is_never_called_more_than_that_in_French()
    {
        var text = Cases.Tell(Cases.OnUsCloud, "2022-01-15", Language.French);
        Assert.StartsWith("CONTRAIRE À LA DOCTRINE\n", text, StringComparison.Ordinal);
        Assert.Contains("est contraire à la doctrine en matière de souveraineté ; aucun manquement au droit contraignant n'a été trouvé", Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain("illégal", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("illicite", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("NON RESPECTÉ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_of_doctrine_beside_open_binding_law_says_that_the_law_is_open() => Assert.Contains(
        "is contrary to doctrine on sovereignty; whether it meets binding law is undetermined",
        Cases.OpeningOf(Cases.Tell(Cases.OnUsCloud, "2024-06-01")),
        StringComparison.Ordinal);

    [Fact]
    public void Undetermined_is_neither_a_yes_nor_a_no()
    {
        Assert.Contains("this is neither a yes nor a no", Cases.OpeningOf(Cases.Tell(Cases.Alan, "2026-04-17")), StringComparison.Ordinal);
        Assert.Contains("ce n'est ni un oui ni un non", Cases.OpeningOf(Cases.Tell(Cases.Alan, "2026-04-17", Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public void Met_is_said_of_what_applies()
    {
        var text = Cases.Tell(Cases.OnQualifiedCloud, "2026-04-17");
        Assert.StartsWith("MET\n", text, StringComparison.Ordinal);
        Assert.Contains("meets all that applies to it in binding law and doctrine on sovereignty", Cases.OpeningOf(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "EXCUSED", "this is tolerance, not compliance", "MET", "meets")]
    [InlineData(Language.French, "DISPENSÉ", "c'est une tolérance, non une conformité", "RESPECTÉ", "respecte ")]
    public void Excused_never_looks_like_met(Language language, string mark, string words, string met, string meets)
    {
        var text = Cases.Tell(Cases.Derogated, "2026-11-23", language);
        Assert.Equal(Conclusion.Excused, Cases.Assess(Cases.Derogated, "2026-11-23").Conclusion);
        Assert.Equal(mark, text.Split('\n')[0]);
        Assert.Contains(words, Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.Contains("2027-11-01", Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain(met, Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain(meets, Cases.OpeningOf(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "NOT APPLICABLE", "this says nothing of how sovereign it is", "MET", "meets")]
    [InlineData(Language.French, "SANS OBJET", "cela ne dit rien de son degré de souveraineté", "RESPECTÉ", "respecte ")]
    public void Not_applicable_never_looks_like_met(Language language, string mark, string words, string met, string meets)
    {
        var text = Cases.Tell(Cases.Alan, "2021-06-30", language);
        Assert.Equal(mark, text.Split('\n')[0]);
        Assert.Contains(words, Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain(met, Cases.OpeningOf(text), StringComparison.Ordinal);
        Assert.DoesNotContain(meets, Cases.OpeningOf(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_met_is_green()
    {
        var style = new Sovereignty.Reports.ReportStyle { Colour = true };
        Assert.StartsWith("\u001b[1;32mMET\u001b[0m\n", Cases.Tell(Cases.OnQualifiedCloud, "2026-04-17", style: style), StringComparison.Ordinal);
        Assert.StartsWith("\u001b[1;36mEXCUSED\u001b[0m\n", Cases.Tell(Cases.Derogated, "2026-11-23", style: style), StringComparison.Ordinal);
        Assert.DoesNotContain("1;32m", Cases.Tell(Cases.Alan, "2021-06-30", style: style), StringComparison.Ordinal);
    }

    private static string WithAnyWindow(string opening, string from, string through) =>
        System.Text.RegularExpressions.Regex.Replace(opening, "this answer holds .*", $"this answer holds from {from} through {through}.");
}
