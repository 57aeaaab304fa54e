using NodaTime;

namespace Sovereignty.Facts;

/// <summary>
/// When something happens, as far as it is known: on a day, on one of the days of a range, never, or on a day of which nothing is known.
/// "Has not happened through the 4th" is <see cref="NotThrough"/>: the 5th or any later day, or never.
/// </summary>
public sealed record UncertainDay
{
    private UncertainDay(int first, int last)
    {
        First = first;
        Last = last;
    }

    /// <summary>Nothing is known of the day, nor whether it comes.</summary>
    public static UncertainDay Unknown { get; } = new(DayNumber.Ever, DayNumber.Never);

    /// <summary>The day never comes.</summary>
    public static UncertainDay Never { get; } = new(DayNumber.Never, DayNumber.Never);

    /// <summary>The day lies before every other: something was always so.</summary>
    public static UncertainDay Always { get; } = new(DayNumber.Ever, DayNumber.Ever);

    /// <summary>The earliest day it can be; null when it can lie arbitrarily far back, or when it never comes.</summary>
    public LocalDate? Earliest => DayNumber.DateOrNull(First);

    /// <summary>The latest day it can be; null when it may never come.</summary>
    public LocalDate? Latest => DayNumber.DateOrNull(Last);

    /// <summary>Whether exactly one day (or never, or always) is possible.</summary>
    public bool IsExact => First == Last;

    internal int First { get; }

    internal int Last { get; }

    /// <summary>It happens on this day.</summary>
    public static UncertainDay On(LocalDate day) => new(DayNumber.Of(day), DayNumber.Of(day));

    /// <summary>It happens on one of these days, both ends included.</summary>
    /// <exception cref="ArgumentException">The latest day lies before the earliest.</exception>
    public static UncertainDay Between(LocalDate earliest, LocalDate latest) => FromDays(DayNumber.Of(earliest), DayNumber.Of(latest));

    /// <summary>It does not happen before this day; it may never happen.</summary>
    public static UncertainDay NotBefore(LocalDate day) => new(DayNumber.Of(day), DayNumber.Never);

    /// <summary>It has not happened through this day; it may happen on the next, later, or never.</summary>
    public static UncertainDay NotThrough(LocalDate day) => new(DayNumber.DayAfter(DayNumber.Of(day)), DayNumber.Never);

    /// <summary>It had happened by this day, nobody knows since when.</summary>
    public static UncertainDay By(LocalDate day) => new(DayNumber.Ever, DayNumber.Of(day));

    /// <summary>The day with the same number so many months later (the last day of that month where the month is too short).</summary>
    public UncertainDay PlusMonths(int months) => new(DayNumber.PlusMonths(First, months), DayNumber.PlusMonths(Last, months));

    internal static UncertainDay FromDays(int first, int last) => first <= last
        ? new(first, last)
        : throw new ArgumentException($"The latest day {DayNumber.Write(last)} lies before the earliest {DayNumber.Write(first)}.");

    /// <inheritdoc/>
    public override string ToString() => Describe().En;

    /// <summary>The day in words.</summary>
    public Text Describe() => (First, Last) switch
    {
        (DayNumber.Never, _) => new("never", "jamais"),
        (_, DayNumber.Ever) => new("always", "depuis toujours"),
        (DayNumber.Ever, DayNumber.Never) => new("on an unknown day", "à une date inconnue"),
        (_, DayNumber.Never) => new($"not before {DayNumber.Write(First)}", $"pas avant le {DayNumber.Write(First)}"),
        (DayNumber.Ever, _) => new($"by {DayNumber.Write(Last)}", $"au plus tard le {DayNumber.Write(Last)}"),
        _ when IsExact => Text.Same(DayNumber.Write(First)),
        _ => new($"between {DayNumber.Write(First)} and {DayNumber.Write(Last)}", $"entre le {DayNumber.Write(First)} et le {DayNumber.Write(Last)}"),
    };
}
