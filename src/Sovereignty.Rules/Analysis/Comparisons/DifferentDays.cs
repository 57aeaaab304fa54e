using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Days on which two timelines of the same range answer differently.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="Difference">What differs.</param>
public sealed record DifferentDays(LocalDate From, LocalDate Through, Difference Difference)
{
    /// <inheritdoc/>
    public override string ToString() => $"{DayNumber.Write(DayNumber.Of(From))} – {DayNumber.Write(DayNumber.Of(Through))}";
}
