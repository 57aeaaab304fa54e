namespace Sovereignty.Criteria;

/// <summary>A reading that is supposed to become known, or to be selected, a day later than it was: how to try whether it changes an answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reading">The reading.</param>
/// <param name="IsSelection">Whether its selection is late, and not that it is known.</param>
internal sealed record LateReading(string Question, string Reading, bool IsSelection);
