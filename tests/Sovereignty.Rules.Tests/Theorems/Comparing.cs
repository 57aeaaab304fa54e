using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Tests.Theorems;

/// <summary>How the theorems compare answers.</summary>
internal static class Comparing
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

    /// <summary>What an assessment tells, in words and in one order; the grounds that it keeps for machines are left out.</summary>
    public static IEnumerable<string> Told(this Assessment assessment) =>
    [
        $"{assessment.Conclusion} {assessment.Window} {assessment.Caveats}",
        .. assessment.Findings.Select(finding => $"{finding.Provision} {finding.Conclusion} {finding.Reason} {finding.Versions} {finding.Subjects} {finding.Missing} {finding.Caveats} {finding.ExcusedThrough} {finding.AtWorstExcused} {finding.AlsoCites}").Order(StringComparer.Ordinal),
        .. assessment.Exposures.Select(exposure => $"{exposure}").Order(StringComparer.Ordinal),
    ];

    /// <summary>What an assessment concludes and what it misses, without the order in which a text's own articles tell why.</summary>
    public static IEnumerable<string> Concluded(this Assessment assessment) =>
    [
        $"{assessment.Conclusion} {assessment.Window} {assessment.Caveats}",
        .. assessment.Findings.Select(finding => $"{finding.Provision} {finding.Conclusion} {finding.Missing} {finding.AlsoCites} {finding.ExcusedThrough}"),
        .. assessment.Exposures.Select(exposure => $"{exposure}").Order(StringComparer.Ordinal),
    ];

    /// <summary>Each effect alone.</summary>
    public static IEnumerable<PowerEffects> EveryEffect(PowerEffects effects) =>
        new[] { PowerEffects.ContentDisclosure, PowerEffects.MetadataDisclosure, PowerEffects.Interception, PowerEffects.CutOff }.Where(effect => (effects & effect) != 0);
}
