using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A day on which the answer will or may change, or from which it is no longer verified, or an event to watch.</summary>
/// <param name="Day">The day; null for an event that may happen on any day.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Words">What changes.</param>
/// <param name="Causes">Why.</param>
public sealed record OutlookItem(LocalDate? Day, OutlookKind Kind, Text Words, ValueSet<Cause> Causes)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Day is { } day ? DayNumber.Write(DayNumber.Of(day)) : "?")}: {Words}";
}
