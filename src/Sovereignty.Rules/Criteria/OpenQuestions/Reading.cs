using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>One way to read an unsettled question.</summary>
/// <param name="Id">Its name within the question.</param>
/// <param name="Words">What it says.</param>
/// <param name="Source">Who holds it, or where it is argued.</param>
/// <param name="KnownSince">The day since which it is known.</param>
/// <param name="SelectedFrom">The day from which a judgment or text settles the question in its favour; null as long as none does.</param>
public sealed record Reading(string Id, Text Words, string Source, LocalDate KnownSince, LocalDate? SelectedFrom = null)
{
    internal int KnownDay { get; } = DayNumber.Of(KnownSince);

    internal int SelectedDay { get; } = SelectedFrom is { } day ? DayNumber.Of(day) : DayNumber.Never;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
