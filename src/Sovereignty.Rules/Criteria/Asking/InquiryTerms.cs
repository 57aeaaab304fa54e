using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What stays the same through all questions of an evaluation: the day of knowledge, the floors, the readings chosen.</summary>
public sealed record InquiryTerms
{
    /// <summary>Everything known, no floor, no reading chosen.</summary>
    public static InquiryTerms Default { get; } = new();

    /// <summary>The day of knowledge.</summary>
    public Knowledge Knowledge { get; init; } = Knowledge.Everything;

    /// <summary>Below this grade a fact counts as unknown, and an element of a list as a possible one.</summary>
    public EvidenceGrade EvidenceFloor { get; init; } = EvidenceGrade.Reported;

    /// <summary>Below this grade law counts as unknown. Law of grade D never decides.</summary>
    public Confidence ConfidenceFloor { get; init; } = Confidence.C;

    /// <summary>The readings chosen for unsettled questions.</summary>
    public ValueSet<ReadingChoice> Readings { get; init; } = [];

    /// <summary>Readings supposed to be late, to try whether they change an answer; none otherwise.</summary>
    internal ValueList<LateReading> Late { get; init; } = [];

    internal string? ReadingFor(string question)
    {
        foreach (var choice in Readings)
        {
            if (string.Equals(choice.Question, question, StringComparison.Ordinal))
            {
                return choice.Reading;
            }
        }

        return null;
    }
}
