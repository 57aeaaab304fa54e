using System.Diagnostics.CodeAnalysis;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What reading a proof gave: the proof with its receipt, or why it can't be read.</summary>
public sealed record ProofReading
{
    internal ProofReading(ProvenAnswer? answer, Problem? problem)
    {
        Answer = answer;
        Problem = problem;
    }

    /// <summary>The proof with its receipt; null when it can't be read.</summary>
    public ProvenAnswer? Answer { get; }

    /// <summary>Why it can't be read; null when it can.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether it could be read.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Answer is not null;
}
