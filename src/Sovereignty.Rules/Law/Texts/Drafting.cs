using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Short words for writing law files.</summary>
internal static class Drafting
{
    /// <summary>A day.</summary>
    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    /// <summary>An event on a day that was public on that day.</summary>
    public static LifeEvent Event(LifeEventKind kind, LocalDate day, string source) => new(kind, UncertainDay.On(day), day, source);

    /// <summary>An event on a day that became public on another.</summary>
    public static LifeEvent Event(LifeEventKind kind, LocalDate day, LocalDate publicSince, string source) => new(kind, UncertainDay.On(day), publicSince, source);

    /// <summary>An event on a day that is known in part.</summary>
    public static LifeEvent Event(LifeEventKind kind, UncertainDay day, LocalDate publicSince, string source) => new(kind, day, publicSince, source);
}
