using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The day of knowledge: law and facts that became public later are absent, as they were then.</summary>
public sealed record Knowledge
{
    private Knowledge(int day, bool followsTheDay)
    {
        Day = day;
        FollowsTheDay = followsTheDay;
    }

    /// <summary>Everything that the law and the facts contain, whenever it became public.</summary>
    public static Knowledge Everything { get; } = new(DayNumber.Never, false);

    /// <summary>What was public on the asked day itself.</summary>
    public static Knowledge OfTheAskedDay { get; } = new(DayNumber.Never, true);

    /// <summary>Whether the day of knowledge is the asked day.</summary>
    public bool FollowsTheDay { get; }

    /// <summary>The fixed day of knowledge; null when everything is known or when it follows the asked day.</summary>
    public LocalDate? On => DayNumber.DateOrNull(Day);

    internal int Day { get; }

    /// <summary>What was public on this day.</summary>
    public static Knowledge AsOf(LocalDate day) => new(DayNumber.Of(day), false);

    /// <inheritdoc/>
    public override string ToString() => FollowsTheDay ? "as of the asked day" : Day == DayNumber.Never ? "everything" : DayNumber.Write(Day);
}
