using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A reading that the caller chose for an unsettled question, for all places where the question is asked.</summary>
/// <param name="Question">The name of the question.</param>
/// <param name="Reading">The name of the reading; <c>true</c> or <c>false</c> assumes an answer where the question has no readings.</param>
public sealed record ReadingChoice(string Question, string Reading) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Question + "=" + Reading;

    /// <inheritdoc/>
    public override string ToString() => Question + "=" + Reading;
}
