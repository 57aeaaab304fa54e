using Sovereignty.Evaluation;

namespace Sovereignty.Tests.Theorems;

/// <summary>What a conclusion amounts to for the theorems.</summary>
internal enum Standing
{
    Clear,
    Open,
    Breach,
}

/// <summary>How the theorems compare answers.</summary>
internal static class Classes
{
    public static Standing Standing(this Conclusion conclusion) => conclusion switch
    {
        Conclusion.NotMet => Theorems.Standing.Breach,
        Conclusion.Undetermined => Theorems.Standing.Open,
        _ => Theorems.Standing.Clear,
    };

    /// <summary>Whether the second is the first or was open before.</summary>
    public static bool SettlesTo(this Conclusion before, Conclusion after) => before.Standing() == Theorems.Standing.Open || before.Standing() == after.Standing();

    public static bool SettlesTo(this Assessment before, Assessment after) =>
        before.Conclusion.SettlesTo(after.Conclusion)
        && before.Findings.All(finding => after.Findings.Single(other => other.Provision.Equals(finding.Provision)) is var other && finding.Conclusion.SettlesTo(other.Conclusion))
        && before.Exposures.Where(exposure => exposure.IsCertain).All(exposure => after.Exposures.Any(other => other.IsCertain && exposure.IsOf(other) && other.Party.Equals(exposure.Party) && other.Layer.Equals(exposure.Layer) && other.Path.Count > 0));

    public static bool IsOf(this Exposure exposure, Exposure other) => exposure.Citation.Provision.Equals(other.Citation.Provision) && (exposure.Effects & ~other.Effects) == 0;

    /// <summary>Everything that an assessment says except the stamp of the law it was given.</summary>
    public static object SaysOf(this Assessment assessment) =>
        (assessment.Conclusion, assessment.ByForce, assessment.ByMatter, assessment.Window, assessment.LawCheckedThrough, assessment.Findings, assessment.Exposures, assessment.Missing, assessment.Caveats);
}
