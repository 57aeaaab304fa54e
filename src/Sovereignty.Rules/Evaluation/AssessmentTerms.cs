using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>How an arrangement is assessed: what may be known, what is trusted, which readings are chosen, which findings decide.</summary>
public sealed record AssessmentTerms
{
    /// <summary>Everything known, no floor, no reading chosen; binding law and doctrine decide, on every matter.</summary>
    public static AssessmentTerms Default { get; } = new();

    /// <summary>The day of knowledge.</summary>
    public Knowledge Knowledge { get; init; } = Knowledge.Everything;

    /// <summary>Below this grade a fact counts as unknown.</summary>
    public EvidenceGrade EvidenceFloor { get; init; } = EvidenceGrade.Reported;

    /// <summary>Below this grade law counts as unknown; law of grade D never decides.</summary>
    public Confidence ConfidenceFloor { get; init; } = Confidence.C;

    /// <summary>The readings chosen for unsettled questions.</summary>
    public ValueSet<ReadingChoice> Readings { get; init; } = [];

    /// <summary>The forces whose findings decide.</summary>
    public ValueList<Force> Forces { get; init; } = [Force.Binding, Force.Doctrine];

    /// <summary>The matters whose findings decide; none named means all.</summary>
    public ValueSet<Matter> Matters { get; init; } = [];

    /// <summary>Readings supposed to be late, to try whether they change an answer; none otherwise.</summary>
    internal ValueList<LateReading> Late { get; init; } = [];

    internal InquiryTerms ForInquiry => new()
    {
        Knowledge = Knowledge,
        EvidenceFloor = EvidenceFloor,
        ConfidenceFloor = ConfidenceFloor > Confidence.C ? ConfidenceFloor : Confidence.C,
        Readings = Readings,
        Late = Late,
    };

    /// <summary>Whether findings of this force on this matter decide the conclusion.</summary>
    public bool Decides(Force force, Matter matter) => Forces.AsSpan().Contains(force) && (Matters.Count == 0 || Matters.Contains(matter));
}
