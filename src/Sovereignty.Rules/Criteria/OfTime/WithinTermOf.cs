using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the day lies no later than so many months after an event. As long as the event has not happened, the term runs; when nothing is known of the event, nobody knows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Months">The term in months.</param>
public sealed record WithinTermOf(EventId Event, int Months) : Criterion, ITerm
{
    // Made once: deciding allocates nothing.
    private readonly FactName dayName = FactNames.DayOf(Event);

    /// <summary>The event.</summary>
    public EventId Event { get; } = Event;

    FactName ITerm.Start => dayName;

    Text ITerm.Passed => new($"the {Months} months from {NameWords.Of(Event).En} have passed", $"les {Months} mois à compter de l'événement « {NameWords.Of(Event).Fr} » sont écoulés");

    /// <inheritdoc/>
    public override string Key => "within-term-of";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Term(dayName, Months)];

    /// <inheritdoc/>
    public override Text Question => new($"the {Months} months from {NameWords.Of(Event).En} have not passed", $"les {Months} mois à compter de l'événement « {NameWords.Of(Event).Fr} » ne sont pas écoulés");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Event];

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is WithinTermOf term && Event == term.Event && Months <= term.Months;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), dayName, subject.Scene.Whole, Months, static (UncertainDay happens, int months, ref Inquiry inner) =>
        {
            var last = happens.PlusMonths(months);
            inner.RunsThrough(last);
            return !inner.IsAfter(last);
        });
        if (inquiry.Explains)
        {
            inquiry.Consult(subject.Scene.Day(Event));
            inquiry.Because(Said.Of((fact: subject.Scene.Day(Event), Event, Months, inquiry.Sources), static seen =>
            {
                var happened = Saying.DaysOf(seen.fact, seen.Sources);
                return new($"the term is {seen.Months} months from {NameWords.Of(seen.Event).En}; its day: {happened.En}", $"le délai est de {seen.Months} mois à compter de l'événement « {NameWords.Of(seen.Event).Fr} » ; sa date : {happened.Fr}");
            }));
        }

        return truth;
    }
}
