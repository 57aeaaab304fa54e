using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// What differs between two answers about an arrangement: the conclusion; what each provision concludes of which subject, how long its excuse lasts and
/// what is missing to decide it; exposures; scores. Two answers without a difference are one answer, even where reasons, versions or caveats differ.
/// </summary>
public sealed record Difference
{
    private Difference()
    {
    }

    /// <summary>The conclusion of the first answer.</summary>
    public required Conclusion Before { get; init; }

    /// <summary>The conclusion of the second answer.</summary>
    public required Conclusion After { get; init; }

    /// <summary>The findings that conclude differently.</summary>
    public required ValueSet<FindingChange> Findings { get; init; }

    /// <summary>Exposures that only the second answer has.</summary>
    public required ValueSet<Exposure> ExposuresGained { get; init; }

    /// <summary>Exposures that only the first answer has.</summary>
    public required ValueSet<Exposure> ExposuresLost { get; init; }

    /// <summary>The scores that differ.</summary>
    public required ValueSet<ScoreChange> Scores { get; init; }

    /// <summary>What is missing in the second answer only.</summary>
    public required ValueSet<MissingItem> MissingGained { get; init; }

    /// <summary>What is missing in the first answer only.</summary>
    public required ValueSet<MissingItem> MissingLost { get; init; }

    /// <summary>Whether there is none.</summary>
    public bool IsNone => Before == After && Findings.Count == 0 && ExposuresGained.Count == 0 && ExposuresLost.Count == 0 && Scores.Count == 0 && MissingGained.Count == 0 && MissingLost.Count == 0;

    /// <summary>The names of everything that differs, so that two differences can be held against each other.</summary>
    internal HashSet<string> Parts =>
    [
        .. Before == After ? Array.Empty<string>() : ["conclusion"],
        .. Findings.Select(change => "finding " + change.Provision),
        .. ExposuresGained.Concat(ExposuresLost).Select(exposure =>
            $"exposure {exposure.Citation.Provision} {exposure.Layer} {exposure.Party} {exposure.Effects} {exposure.IsCertain} {exposure.RunsOnAfterLapse} {exposure.Path}"),
        .. Scores.Select(change => "score " + ((IKeyed)change).Key),
        .. MissingGained.Concat(MissingLost).Select(item => "missing " + item.Missing.Path),
    ];

    /// <summary>The difference from one answer to another.</summary>
    public static Difference Between(Assessment before, Assessment after)
    {
        var old = before.Findings.ToDictionary(finding => finding.Provision);
        var @new = after.Findings.ToDictionary(finding => finding.Provision);
        return new Difference
        {
            Before = before.Conclusion,
            After = after.Conclusion,
            Findings = old.Keys.Union(@new.Keys)
                .Select(provision => new FindingChange(provision, old.GetValueOrDefault(provision), @new.GetValueOrDefault(provision)))
                .Where(IsChange).ToValueSet(),
            ExposuresGained = Only(after, before),
            ExposuresLost = Only(before, after),
            Scores = ChangesOf(before.Scores, after.Scores),
            MissingGained = after.Missing.Where(item => !before.Missing.Any(other => other.Missing.Path == item.Missing.Path)).ToValueSet(),
            MissingLost = before.Missing.Where(item => !after.Missing.Any(other => other.Missing.Path == item.Missing.Path)).ToValueSet(),
        };
    }

    // A text that has not been heard of and one that is not in force demand the same: nothing.
    private static bool IsChange(FindingChange change) =>
        ConclusionOf(change.Before) != ConclusionOf(change.After)
        || !Equals(change.Before?.ExcusedThrough, change.After?.ExcusedThrough)
        || change.Before?.AtWorstExcused == true != (change.After?.AtWorstExcused == true)
        || !Concerned(change.Before).SequenceEqual(Concerned(change.After))
        || !Missed(change.Before).SetEquals(Missed(change.After));

    private static IEnumerable<(string, Conclusion)> Concerned(Finding? finding) =>
        (finding?.Subjects ?? []).Where(subject => subject.Conclusion != Conclusion.NotApplicable).Select(subject => (subject.Path, subject.Conclusion));

    private static HashSet<string> Missed(Finding? finding) => [.. (finding?.Missing ?? []).Select(missing => missing.Path)];

    private static Conclusion ConclusionOf(Finding? finding) => finding?.Conclusion ?? Conclusion.NotApplicable;

    private static ValueSet<ScoreChange> ChangesOf(ValueSet<Score> before, ValueSet<Score> after)
    {
        var old = before.ToDictionary(score => ((IKeyed)score).Key, StringComparer.Ordinal);
        var @new = after.ToDictionary(score => ((IKeyed)score).Key, StringComparer.Ordinal);
        return old.Keys.Union(@new.Keys)
            .Select(key => new ScoreChange(old.GetValueOrDefault(key), @new.GetValueOrDefault(key)))
            .Where(change => !Equals(Plain(change.Before), Plain(change.After))).ToValueSet();
    }

    private static Score? Plain(Score? score) => score is null ? null : score with { Caveats = [] };

    private static ValueSet<Exposure> Only(Assessment one, Assessment other) => one.Exposures.Where(exposure => !other.Exposures.Any(same => IsSame(exposure, same))).ToValueSet();

    private static bool IsSame(Exposure one, Exposure other) =>
        one.Citation.Provision.Equals(other.Citation.Provision) && one.Layer.Equals(other.Layer) && one.Party.Equals(other.Party)
        && one.Effects == other.Effects && one.IsCertain == other.IsCertain && one.RunsOnAfterLapse == other.RunsOnAfterLapse && one.Path.Equals(other.Path);
}
