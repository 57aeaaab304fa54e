using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether an event has happened by the day, and not before an earlier one.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">The first day that counts.</param>
public sealed record HappenedSince(EventId Event, LocalDate Day) : Criterion
{
    // Made once: deciding allocates nothing.
    private readonly FactName dayName = FactNames.DayOf(Event);

    /// <summary>The event.</summary>
    public EventId Event { get; } = Event;

    /// <inheritdoc/>
    public override string Key => "happened-since";

    /// <inheritdoc/>
    public override Text Question => new($"this has happened, on {Saying.Day(Day)} or later: {NameWords.Of(Event).En}", $"ceci a eu lieu, le {Saying.Day(Day)} ou après : {NameWords.Of(Event).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), dayName, subject.Scene.Whole, Day, static (UncertainDay happens, LocalDate first, ref Inquiry inner) =>
            DayNumber.Of(first) is var limit && happens.Last < limit
                ? Truth.False
                : inner.IsOnOrAfter(happens) & (happens.First >= limit ? Truth.True : Truth.Unknown));
        if (inquiry.Explains)
        {
            var happened = Saying.DaysOf(subject.Scene.Day(Event), ref inquiry);
            inquiry.Because(new($"day of {NameWords.Of(Event).En}: {happened.En} (asked: on {Saying.Day(Day)} or later)", $"date de l'événement « {NameWords.Of(Event).Fr} » : {happened.Fr} (demandé : le {Saying.Day(Day)} ou après)"));
        }

        return truth;
    }
}
