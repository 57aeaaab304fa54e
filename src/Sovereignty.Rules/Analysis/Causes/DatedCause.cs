using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A day on which something dated may change an answer, and how to put it off by a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Cause">What happens on it.</param>
/// <param name="Delay">How to have it happen a day later; null where that can't be tried.</param>
internal sealed record DatedCause(int Day, Cause Cause, Delay? Delay)
{
    /// <summary>The provisions that ask the question, for a reading of an unsettled question.</summary>
    public ValueSet<ProvisionId> Provisions { get; init; } = [];
}
