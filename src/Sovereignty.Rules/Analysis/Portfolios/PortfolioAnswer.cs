using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>What assessing one arrangement of a portfolio says, in a few numbers.</summary>
public sealed record PortfolioAnswer
{
    internal PortfolioAnswer(Assessment assessment, PortfolioChange? nextChange)
    {
        var deciding = assessment.Findings.Where(finding => assessment.Terms.Decides(finding.Force, finding.Matter)).ToArray();
        Conclusion = assessment.Conclusion;
        NotMet = deciding.Count(finding => finding.Conclusion == Conclusion.NotMet);
        Undetermined = deciding.Count(finding => finding.Conclusion == Conclusion.Undetermined);
        Breached = BreachedIn(assessment);
        Powers =
        [
            .. assessment.Exposures.GroupBy(exposure => (exposure.Country, exposure.Citation))
                .Select(group => new ReachingPower(group.Key.Country, group.Key.Citation, group.Any(exposure => exposure.IsCertain))),
        ];
        NextChange = nextChange;
        LawCheckedThrough = assessment.LawCheckedThrough;
    }

    /// <summary>The conclusion over the forces and matters chosen.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>How many of the findings that decide are not met.</summary>
    public int NotMet { get; }

    /// <summary>How many of the findings that decide are undetermined.</summary>
    public int Undetermined { get; }

    /// <summary>The forces of the findings that decide and are not met.</summary>
    public ValueList<Force> Breached { get; }

    /// <summary>The powers of third countries that reach it, each once.</summary>
    public ValueSet<ReachingPower> Powers { get; }

    /// <summary>The next day on which the conclusion is another one; null when there is none in the calendar.</summary>
    public PortfolioChange? NextChange { get; }

    /// <summary>The last day on which all the law that the answer rests on was verified; null when there is no law.</summary>
    public LocalDate? LawCheckedThrough { get; }

    internal static ValueList<Force> BreachedIn(Assessment assessment) =>
    [
        .. assessment.Findings.Where(finding => finding.Conclusion == Conclusion.NotMet && assessment.Terms.Decides(finding.Force, finding.Matter))
            .Select(finding => finding.Force).Distinct().Order(),
    ];
}
