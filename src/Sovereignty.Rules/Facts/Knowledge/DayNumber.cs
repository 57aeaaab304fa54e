using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Sovereignty.Facts;

/// <summary>Days as whole numbers, so that comparing them costs nothing. The two ends of the scale stand for "ever" and "never".</summary>
internal static class DayNumber
{
    /// <summary>Before every day.</summary>
    public const int Ever = int.MinValue;

    /// <summary>After every day.</summary>
    public const int Never = int.MaxValue;

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private static readonly int Lowest = Period.DaysBetween(Epoch, LocalDate.MinIsoValue);

    private static readonly int Highest = Period.DaysBetween(Epoch, LocalDate.MaxIsoValue);

    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    public static LocalDate Date(int day) => Epoch.PlusDays(Math.Clamp(day, Lowest, Highest));

    /// <summary>The date, or null for the two ends of the scale.</summary>
    public static LocalDate? DateOrNull(int day) => day is Ever or Never || day < Lowest || day > Highest ? null : Epoch.PlusDays(day);

    public static int DayAfter(int day) => day is Ever or Never ? day : day + 1;

    public static int DayBefore(int day) => day is Ever or Never ? day : day - 1;

    /// <summary>Beyond the last day of the calendar lies never.</summary>
    public static int PlusMonths(int day, int months)
    {
        if (DateOrNull(day) is not { } date)
        {
            return day;
        }

        return months > 0 && date > LocalDate.MaxIsoValue.PlusMonths(-months) ? Never
            : months < 0 && date < LocalDate.MinIsoValue.PlusMonths(-months) ? Ever
            : Of(date.PlusMonths(months));
    }

    public static string Write(int day) => DateOrNull(day) is { } date
        ? LocalDatePattern.Iso.Format(date)
        : day.ToString(CultureInfo.InvariantCulture);
}
