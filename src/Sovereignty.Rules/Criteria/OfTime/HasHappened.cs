using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether an event has happened by the day.</summary>
/// <param name="Event">The event.</param>
public sealed record HasHappened(EventId Event) : Criterion
{
    // Made once: deciding allocates nothing.
    private readonly FactName dayName = FactNames.DayOf(Event);

    /// <summary>The event.</summary>
    public EventId Event { get; } = Event;

    /// <inheritdoc/>
    public override string Key => "has-happened";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(dayName)];

    /// <inheritdoc/>
    public override Text Question => new($"this has happened: {NameWords.Of(Event).En}", $"ceci a eu lieu : {NameWords.Of(Event).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Event];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), dayName, subject.Scene.Whole, 0, static (UncertainDay happens, int _, ref Inquiry inner) => inner.IsOnOrAfter(happens));
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Scene.Day(Event));
            inquiry.Because(Said.Of((fact: subject.Scene.Day(Event), Event, inquiry.Sources), static seen =>
            {
                var happened = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"day of {NameWords.Of(seen.Event).En}: {happened.En}", $"date de l'événement « {NameWords.Of(seen.Event).Fr} » : {happened.Fr}");
            }));
        }

        return truth;
    }
}
