using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Seeds;
using Xunit.Abstractions;

namespace Sovereignty.Tests.Coverage;

/// <summary>How much of the shipped law the worked and the published cases reach. It may only rise: who raises it raises the threshold.</summary>
public sealed class ShippedLawCoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void The_cases_reach_as_much_of_the_shipped_law_as_they_ever_did()
    {
        var coverage = new LawCoverage(Catalogue.Law);
        foreach (var name in SeedFiles.Names)
        {
            foreach (var expected in SeedFiles.AnswersOf(name).Select(answer => new ExpectedAnswer(answer)))
            {
                coverage.Assess(Sovereign.Evaluator(expected.Terms).Open(SeedFiles.Read(name)), expected.On);
            }
        }

        foreach (var read in PublishedCase.Names.Select(PublishedCase.Read))
        {
            foreach (var answer in read.Answers)
            {
                coverage.Record(read.Assess(answer));
            }
        }

        var report = coverage.Report();
        output.WriteLine(report.WriteText(Language.English));
        report.ThrowIfBelow(CoverageThreshold.Of(0));
    }
}
