using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What one obligation demands of an arrangement, and whether it is met: the worst of its subjects, with the reason and the law.</summary>
public sealed record Finding : IKeyed
{
    private readonly Account account;

    internal Finding(Obligation obligation, Citation citation, Conclusion conclusion, Account account)
    {
        Provision = obligation.Id;
        Force = obligation.Force;
        Matter = obligation.Matter;
        Citation = citation;
        Conclusion = conclusion;
        this.account = account;
    }

    /// <summary>Whether the other finding is told in the same words; the grounds, kept for machines, are no telling.</summary>
    internal bool IsToldAs(Finding other) => Provision.Equals(other.Provision) && Conclusion == other.Conclusion && Citation.Equals(other.Citation) && account.TellsAs(other.account);

    /// <summary>The text.</summary>
    public InstrumentId Instrument => Citation.Instrument;

    /// <summary>The obligation.</summary>
    public ProvisionId Provision { get; }

    /// <summary>The version of it that was asked; several on the uncertain border between two; none when none is in force.</summary>
    public ValueList<ProvisionId> Versions => account.Versions;

    /// <summary>With what force it demands.</summary>
    public Force Force { get; }

    /// <summary>The matter.</summary>
    public Matter Matter { get; }

    /// <summary>What is concluded.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>Why, in words, one reason each: the law first, the facts after.</summary>
    public ValueList<Text> Reasons => account.Reasons;

    /// <summary>Why, in one sentence.</summary>
    public Text Reason => ReasonWording.Sentence(Reasons);

    /// <summary>The law.</summary>
    public Citation Citation { get; }

    /// <summary>What it says, in our own words.</summary>
    public Text Paraphrase => account.Paraphrase;

    /// <summary>Why the duty exists, or may exist, in words; none when it does not.</summary>
    public ValueList<Text> AppliesBecause => account.AppliesBecause;

    /// <summary>The subjects, each with what was found of it.</summary>
    public ValueList<SubjectFinding> Subjects => account.Subjects;

    /// <summary>What is missing to decide; none unless it is Undetermined.</summary>
    public ValueSet<Missing> Missing => account.Missing;

    /// <summary>Other law on which the finding rests: inferences, recognitions, powers.</summary>
    public ValueSet<Citation> AlsoCites => account.AlsoCites;

    /// <summary>What the reader must know beside the conclusion.</summary>
    public ValueList<Text> Caveats => account.Caveats;

    /// <summary>The last day of the excuse, when it is Excused and the day is known; the range, when it is known in part.</summary>
    public UncertainDay? ExcusedThrough => account.ExcusedThrough;

    /// <summary>Whether an excuse stands while it is not even known that anything needs one.</summary>
    public bool AtWorstExcused => account.AtWorstExcused;

    /// <summary>The grounds, for readers that want every step.</summary>
    public ValueList<Ground> Grounds => account.Grounds;

    /// <summary>What each version that was asked gives for each subject, with all that was asked.</summary>
    internal IEnumerable<(ObligationVersion Version, SubjectAnswer[] Answers)> ByVersion => account.ByVersion;

    /// <inheritdoc/>
    string IKeyed.Key => Provision.Value;
}
