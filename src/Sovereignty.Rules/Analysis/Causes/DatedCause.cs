namespace Sovereignty.Analysis;

/// <summary>A day on which something dated may change an answer, and how to put it off by a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Cause">What happens on it.</param>
/// <param name="Delay">How to have it happen a day later.</param>
internal sealed record DatedCause(int Day, Cause Cause, Delay Delay);
