using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What could be changed about an arrangement on a day so that what applies is met, excused or applies no more.</summary>
/// <param name="Before">The assessment as it stands.</param>
/// <param name="Remedies">The smallest sets of changes, fewest first; none when nothing is amiss or nothing was found.</param>
/// <param name="IsComplete">Whether every set of at most three of the changes at hand was tried; false when a bound was reached.</param>
/// <param name="Unchangeable">The facts on which what is amiss rests and that no one can change, in words: what has happened, what somebody is, what the data is.</param>
public sealed record RemedyAnswer(Assessment Before, ValueList<Remedy> Remedies, bool IsComplete, ValueList<Text> Unchangeable)
{
    /// <summary>The other facts on which what is amiss rests and of which no change was tried alone, in words, such as where a company sits.</summary>
    public ValueList<Text> NotTried { get; init; } = [];
}
