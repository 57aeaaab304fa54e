using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Testing;

public sealed class OurCoverageTests
{
    private static readonly LocalDate[] Days = [OurLaw.FirstDay.PlusDays(-1), OurLaw.FirstDay, OurLaw.FirstDay.PlusDays(1), OurLaw.SecondDay.PlusDays(-1), OurLaw.SecondDay];

    [Fact]
    public void Our_cases_reach_our_law()
    {
        var coverage = new LawCoverage(OurLaw.Sound);
        var dossier = new SovereigntyEvaluator(OurLaw.Sound).Open(Some.Ministry.On(Some.FrenchCloud));
        foreach (var day in Days)
        {
            coverage.Assess(dossier, day);
        }

        var report = coverage.Report();
        report.ThrowIfBelow(new CoverageThreshold { Duties = 1, Versions = 1, BoundaryDays = 0.8m });
        Assert.Equal("2027-01-01 (ours-1-v2), not asked: the day after", Assert.Single(report.Missing).En);
        Assert.Contains("Jours interrogés autour des changements du droit", report.WriteMarkdown(Language.French));
    }

    [Fact]
    public void The_cases_of_the_theorems_reach_our_law()
    {
        var coverage = new LawCoverage(OurLaw.Sound);
        Theorems.Of(OurLaw.Sound, new TheoremOptions { Cases = 50, Coverage = coverage }).ThrowIfBroken();
        coverage.Report().ThrowIfBelow(new CoverageThreshold { Duties = 1, Versions = 1 });
    }
}
