using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Seeds;

/// <summary>The decided and published cases of <c>seeds/cases</c>, and what the library answers beside their verdicts.</summary>
internal static class PublishedCases
{
    public static ValueList<Scenario> All { get; } = Scenarios.In(SeedFiles.CaseFolder);

    public static Scenario Of(string id) => All.Single(one => one.Id == id);

    /// <summary>The answer that stands beside the verdict: on its day, of one provision or of the powers that reach the operator; null where none does.</summary>
    public static ExpectedAnswer? Nearest(this Scenario one) => one.Answers.SingleOrDefault(answer => answer.VerdictBy is not null);

    /// <summary>What the library answers beside the verdict.</summary>
    public static Conclusion Answered(this Scenario one)
    {
        var nearest = one.Nearest()!;
        var assessment = Sovereign.Assess(one.Arrangements.Single(named => named.Name == nearest.Arrangement).Arrangement, nearest.On, nearest.Terms);
        return nearest.VerdictBy != ExpectedAnswer.ByExposures ? assessment.Findings.Single(finding => finding.Provision.Value == nearest.VerdictBy).Conclusion
            : assessment.Exposures.Any(exposure => exposure.IsCertain) ? Conclusion.NotMet : Conclusion.Undetermined;
    }
}
