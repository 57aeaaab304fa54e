using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>
/// What a finding tells beside its conclusion. It is derived, when somebody reads it, from what was recorded when the finding was made, which does
/// not change; so two threads that read at once make the same, and accounts compare by what they tell.
/// </summary>
internal abstract class Account : IEquatable<Account>
{
    private ValueList<Text>? reasons;

    public ValueList<Text> Reasons => reasons ??= TellReasons();

    public virtual ValueList<ProvisionId> Versions => [];

    public virtual Text Paraphrase => Text.Same("");

    public virtual ValueList<Text> AppliesBecause => [];

    public virtual ValueList<SubjectFinding> Subjects => [];

    public virtual ValueSet<Missing> Missing => [];

    public virtual ValueSet<Citation> AlsoCites => [];

    public virtual ValueList<Text> Caveats => [];

    public virtual UncertainDay? ExcusedThrough => null;

    public virtual bool AtWorstExcused => false;

    public virtual ValueList<Ground> Grounds => [];

    /// <summary>What each version that was asked gives for each subject.</summary>
    public virtual IEnumerable<(ObligationVersion Version, SubjectAnswer[] Answers)> ByVersion => [];

    public bool Equals(Account? other) => ReferenceEquals(this, other) || (other is not null && Grounds.Equals(other.Grounds) && TellsAs(other));

    /// <summary>Whether the other tells the same; the grounds, kept for machines, are no telling.</summary>
    public bool TellsAs(Account other) => ReferenceEquals(this, other) || (
        AtWorstExcused == other.AtWorstExcused
        && Equals(ExcusedThrough, other.ExcusedThrough)
        && Versions.Equals(other.Versions)
        && Reasons.Equals(other.Reasons)
        && Paraphrase.Equals(other.Paraphrase)
        && AppliesBecause.Equals(other.AppliesBecause)
        && Subjects.Equals(other.Subjects)
        && Missing.Equals(other.Missing)
        && AlsoCites.Equals(other.AlsoCites)
        && Caveats.Equals(other.Caveats));

    public override bool Equals(object? obj) => Equals(obj as Account);

    public override int GetHashCode() => HashCode.Combine(AtWorstExcused, ExcusedThrough, Versions);

    protected abstract ValueList<Text> TellReasons();
}
