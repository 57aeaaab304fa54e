using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A score that two answers give differently.</summary>
/// <param name="Before">The score of the first answer; null when it has none.</param>
/// <param name="After">The score of the second answer; null when it has none.</param>
public sealed record ScoreChange(Score? Before, Score? After) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => ((IKeyed)(After ?? Before)!).Key;
}
