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
    public override ValueList<Distinction> TellsApart => [Distinction.Before(dayName, Day)];

    /// <inheritdoc/>
    public override Text Question => new($"this has happened, on {Saying.Day(Day)} or later: {NameWords.Of(Event).En}", $"ceci a eu lieu, le {Saying.Day(Day)} ou après : {NameWords.Of(Event).Fr}");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other switch
    {
        HappenedSince since => Event == since.Event && Day >= since.Day,
        HasHappened happened => Event == happened.Event,
        _ => false,
    };

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), dayName, subject.Scene.Whole, Day, static (UncertainDay happens, LocalDate first, ref Inquiry inner) =>
            DayNumber.Of(first) is var limit && happens.Last < limit
                ? Truth.False
                : inner.IsOnOrAfter(happens) & (happens.First >= limit ? Truth.True : Truth.Unknown));
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Scene.Day(Event));
            inquiry.Because(Said.Of((fact: subject.Scene.Day(Event), Event, Day, inquiry.Sources), static seen =>
            {
                var happened = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"day of {NameWords.Of(seen.Event).En}: {happened.En} (asked: on {Saying.Day(seen.Day)} or later)", $"date de l'événement « {NameWords.Of(seen.Event).Fr} » : {happened.Fr} (demandé : le {Saying.Day(seen.Day)} ou après)");
            }));
        }

        return truth;
    }
}
