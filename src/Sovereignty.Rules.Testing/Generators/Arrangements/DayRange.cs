using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>A range of days into which generated days are squeezed, so that they meet.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Days">How many days it has, at least one.</param>
public sealed record DayRange(LocalDate First, int Days)
{
    private const int Margin = 40;

    /// <summary>Sixty days around the end of a winter with a leap day.</summary>
    public static DayRange Sixty { get; } = new(new LocalDate(2028, 2, 1), 60);

    /// <summary>Its last day.</summary>
    public LocalDate Last => First.PlusDays(Days - 1);

    /// <summary>A day of it; where it has borders, mostly one of them, the day before it or the day after it.</summary>
    public Gen<LocalDate> Day => Borders.Length == 0 ? Any : Gen.Frequency((1, Any), (2, Gen.Elements(Borders).SelectMany(_ => Gen.Choose(-1, 1), (border, days) => border.PlusDays(days))));

    /// <summary>Every day of it.</summary>
    public IEnumerable<LocalDate> EveryDay => Enumerable.Range(0, Days).Select(First.PlusDays);

    /// <summary>The days on which the law changes.</summary>
    internal LocalDate[] Borders { get; private init; } = [];

    private Gen<LocalDate> Any => Gen.Choose(0, Days - 1).Select(First.PlusDays);

    /// <summary>The days of a law's life with a few before and after; its borders are generated more often than other days.</summary>
    /// <param name="law">The law.</param>
    public static DayRange Of(BodyOfLaw law)
    {
        LocalDate[] borders = [.. Spoken.DaysOf(law).Distinct().Order()];
        if (borders.Length == 0)
        {
            return Sixty;
        }

        var (first, last) = (borders[0].PlusDays(-Margin), borders[^1].PlusMonths(Spoken.LongestTerm(law)).PlusDays(Margin));
        return new(first, NodaTime.Period.DaysBetween(first, last) + 1) { Borders = borders };
    }
}
