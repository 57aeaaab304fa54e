using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Decree2015350Tests
{
    private const string Article31 = "fr-loi-2024-449-art31";

    [Theory]
    [InlineData("2025-12-17", "2028-12-16", false)]
    [InlineData("2025-12-17", "2028-12-17", false)]
    [InlineData("2025-12-17", "2028-12-18", true)]
    public void A_qualification_recorded_for_more_than_three_years_is_a_caveat_and_changes_no_answer(string from, string through, bool expected)
    {
        var finding = Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.2", from: from, through: through))).Carrying(Some.Secrets).FindingUnder(Article31, "2026-09-01");
        Assert.Equal(Conclusion.Met, finding.Conclusion);
        Assert.Equal(expected, finding.Caveats.Any(caveat => caveat.En.Contains("more than three years", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_end_that_is_not_known_is_no_caveat()
    {
        var open = Some.Certificate("secnumcloud", "3.2") with { Period = Known.As(Validity.Of(UncertainDay.On(Known.Day("2025-12-17")), UncertainDay.NotBefore(Known.Day("2026-12-31")))) };
        var finding = Some.Ministry.On(Some.FrenchCloud.Certified(open)).Carrying(Some.Secrets).FindingUnder(Article31, "2026-09-01");
        Assert.Equal(Conclusion.Met, finding.Conclusion);
        Assert.DoesNotContain(finding.Caveats, caveat => caveat.En.Contains("more than three years", StringComparison.Ordinal));
    }
}
