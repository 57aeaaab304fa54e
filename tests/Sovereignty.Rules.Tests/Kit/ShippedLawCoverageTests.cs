using Sovereignty.Law;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Kit;

/// <summary>How much of the shipped law the worked and the published cases reach.</summary>
public sealed class ShippedLawCoverageTests
{
    /// <summary>
    /// It may only rise: whoever reaches more raises it. Measured on 123 assessments: 45 of 67 duties, 53 of 79 versions, 1 of 20 exceptions,
    /// 26 of 79 other provisions, 55 of 810 days about the changes of the law.
    /// </summary>
    private static readonly CoverageThreshold Reached = new() { Duties = 45m / 67, Versions = 53m / 79, Exceptions = 1m / 20, OtherLaw = 26m / 79, BoundaryDays = 55m / 810 };

    [Fact]
    public void The_cases_reach_as_much_of_the_shipped_law_as_they_did()
    {
        var coverage = new LawCoverage(Catalogue.Law);
        foreach (var scenario in Scenarios.In(SeedFiles.ScenarioFolder).Concat(PublishedCases.All))
        {
            Scenarios.Run(scenario, coverage: coverage).ThrowIfDifferent();
        }

        coverage.Report().ThrowIfBelow(Reached);
    }
}
