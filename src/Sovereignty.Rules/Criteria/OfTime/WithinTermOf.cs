using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the day lies no later than so many months after an event. As long as the event has not happened, the term runs; when nothing is known of the event, nobody knows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Months">The term in months.</param>
public sealed record WithinTermOf(EventId Event, int Months) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "within-term-of";

    /// <inheritdoc/>
    public override Text Question => new($"the {Months} months from {Event} have not passed", $"les {Months} mois à compter de {Event} ne sont pas écoulés");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), FactNames.Event, subject.Scene.Whole, Months, static (UncertainDay happens, int months, ref Inquiry inner) =>
        {
            var last = happens.PlusMonths(months);
            inner.RunsThrough(last);
            return !inner.IsAfter(last);
        });
        if (inquiry.Explains)
        {
            inquiry.Because(new($"{Event}: {subject.Scene.Day(Event)}; the term is {Months} months from it", $"{Event} : {subject.Scene.Day(Event)} ; le terme est de {Months} mois à compter de là"));
        }

        return truth;
    }
}
