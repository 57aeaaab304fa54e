using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>How the theorems compare answers.</summary>
internal static class Comparing
{
    public static Standing Standing(this Conclusion conclusion) => conclusion switch
    {
        Conclusion.NotMet => Testing.Standing.Breach,
        Conclusion.Undetermined => Testing.Standing.Open,
        _ => Testing.Standing.Clear,
    };

    /// <summary>Whether the second is the first or was open before.</summary>
    public static bool SettlesTo(this Conclusion before, Conclusion after) => before.Standing() == Testing.Standing.Open || before.Standing() == after.Standing();

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
        .. assessment.Scores.Select(Told),
    ];

    /// <summary>What an assessment concludes and what it misses, without the order in which a text's own articles tell why.</summary>
    public static IEnumerable<string> Concluded(this Assessment assessment) =>
    [
        $"{assessment.Conclusion} {assessment.Window} {assessment.Caveats}",
        .. assessment.Findings.Select(finding => $"{finding.Provision} {finding.Conclusion} {finding.Missing} {finding.AlsoCites} {finding.ExcusedThrough}"),
        .. assessment.Exposures.Select(exposure => $"{exposure}").Order(StringComparer.Ordinal),
        .. assessment.Scores.Select(Told),
    ];

    private static string Told(Score score) => $"{((IKeyed)score).Key} {score.Level} {string.Join(' ', score.Objectives)} {string.Join(' ', score.Totals)} {score.Binding} {score.Caveats}";

    /// <summary>Whether every interval of the second lies within that of the first; a service that the second does not score lies within any.</summary>
    public static bool Contains(this Assessment wider, Assessment narrower) => narrower.Scores.All(narrow =>
        wider.Scores.FirstOrDefault(score => ((IKeyed)score).Key == ((IKeyed)narrow).Key) is not { } wide
        || (Contains(wide.Level, narrow.Level)
            && wide.Objectives.Zip(narrow.Objectives).All(pair => Contains(pair.First.Level, pair.Second.Level) && Contains(pair.First.Points, pair.Second.Points))
            && wide.Totals.Zip(narrow.Totals).All(pair => Contains(pair.First.Percent, pair.Second.Percent))));

    private static bool Contains(LevelBounds wider, LevelBounds narrower) => wider.Lowest <= narrower.Lowest && narrower.Highest <= wider.Highest;

    private static bool Contains(ScoreBounds wider, ScoreBounds narrower) => wider.Lowest <= narrower.Lowest && narrower.Highest <= wider.Highest;

    /// <summary>Each effect alone.</summary>
    public static IEnumerable<PowerEffects> EveryEffect(PowerEffects effects) =>
        new[] { PowerEffects.ContentDisclosure, PowerEffects.MetadataDisclosure, PowerEffects.Interception, PowerEffects.CutOff }.Where(effect => (effects & effect) != 0);
}
