using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Reports;

/// <summary>Many arrangements told for a reader.</summary>
public sealed class PortfolioTableTests
{
    [Theory]
    [InlineData(Language.English, "Portfolio on 2022-01-15: 1 arrangement\n", "CONTRARY TO DOCTRINE", "US; possibly ", "The ministry")]
    [InlineData(Language.French, "Portefeuille au 2022-01-15 : 1 dispositif\n", "CONTRAIRE À LA DOCTRINE", "US ; peut-être ", "The ministry")]
    public void A_breach_of_doctrine_is_told_as_one(Language language, string title, params string[] said)
    {
        var text = PortfolioReport.WriteText(Of("2022-01-15", Cases.OnUsCloud), language);
        Assert.StartsWith(title, text, StringComparison.Ordinal);
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_names_contain_is_text_and_never_markup()
    {
        var text = PortfolioReport.WriteMarkdown(Of("2026-04-17", Cases.OnUsCloud with { Id = "a|b*c" }), Language.English);
        Assert.Contains("a\\|b\\*c", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_portfolio_is_told_without_powers_and_without_a_day_of_verification()
    {
        var text = PortfolioReport.WriteText(Of("2026-04-17"), Language.English);
        Assert.StartsWith("Portfolio on 2026-04-17: 0 arrangements\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Powers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("verified", text, StringComparison.Ordinal);
    }

    private static Portfolio Of(string on, params HostingArrangement[] arrangements)
    {
        var evaluator = Sovereign.Evaluator(AssessmentTerms.Default with { Matters = [Matter.Sovereignty] });
        return Portfolio.Of(evaluator, Known.Day(on), evaluator.Portfolio(arrangements, Known.Day(on)));
    }
}
