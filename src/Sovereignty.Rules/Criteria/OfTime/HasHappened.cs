using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether an event has happened by the day.</summary>
/// <param name="Event">The event.</param>
public sealed record HasHappened(EventId Event) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "has-happened";

    /// <inheritdoc/>
    public override Text Question => new($"it has happened: {Event}", $"cela a eu lieu : {Event}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Scene.Day(Event), FactNames.Event, subject.Scene.Whole, 0, static (UncertainDay happens, int _, ref Inquiry inner) => inner.IsOnOrAfter(happens));
        if (inquiry.Explains)
        {
            inquiry.Because(new($"{Event}: {subject.Scene.Day(Event)}", $"{Event} : {subject.Scene.Day(Event)}"));
        }

        return truth;
    }
}
