using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The days around the asked day on which everything asked so far has the same answer; both ends included.</summary>
public readonly record struct Window
{
    internal Window(int first, int last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day; null when there is none.</summary>
    public LocalDate? From => DayNumber.DateOrNull(First);

    /// <summary>The last day; null when there is none.</summary>
    public LocalDate? Through => DayNumber.DateOrNull(Last);

    internal static Window Everything => new(DayNumber.Ever, DayNumber.Never);

    internal int First { get; }

    internal int Last { get; }

    /// <summary>Whether the day lies in the window.</summary>
    public bool Contains(LocalDate day) => DayNumber.Of(day) is var number && number >= First && number <= Last;

    internal Window Within(Window other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <inheritdoc/>
    public override string ToString() => $"{(From is null ? "…" : DayNumber.Write(First))} – {(Through is null ? "…" : DayNumber.Write(Last))}";
}
