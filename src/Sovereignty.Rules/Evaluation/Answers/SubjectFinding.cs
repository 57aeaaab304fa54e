using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>What was found of one subject of an obligation.</summary>
/// <param name="Subject">The subject's name.</param>
/// <param name="Path">Its path in the description.</param>
/// <param name="Conclusion">What was found.</param>
/// <param name="Reasons">Why, in words, one reason each: the law first, the facts after.</param>
public sealed record SubjectFinding(string Subject, string Path, Conclusion Conclusion, ValueList<Text> Reasons)
{
    /// <summary>Why, in one sentence.</summary>
    public Text Reason => ReasonWording.Sentence(Reasons);
}
