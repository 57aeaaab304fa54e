using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What a day is the day of.</summary>
/// <param name="Kind">The kind of change that it brings.</param>
/// <param name="Name">The instrument, provision or path that it belongs to.</param>
/// <param name="Words">What happens.</param>
/// <param name="IsLast">Whether it is the last day of something, so that what happens happens on the day after.</param>
internal sealed record Dated(CauseKind Kind, string Name, Text Words, bool IsLast = false);
