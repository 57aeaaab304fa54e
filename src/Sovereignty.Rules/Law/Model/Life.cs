using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The life of a legal text: its events in order.</summary>
public sealed record Life
{
    internal Life(ValueList<LifeEvent> events)
    {
        Events = events;
        HasApplicableDay = events.Any(happened => happened.Kind == LifeEventKind.Applicable);
    }

    /// <summary>The events, in the order in which they take effect.</summary>
    public ValueList<LifeEvent> Events { get; }

    /// <summary>The first day on which the text has effect; null when it never entered into force.</summary>
    public UncertainDay? Begins => Events.FirstOrDefault(happened => happened.Kind == (HasApplicableDay ? LifeEventKind.Applicable : LifeEventKind.InForce))?.Day;

    private bool HasApplicableDay { get; }

    /// <summary>Whether the text is in force and applicable on the day.</summary>
    public Truth IsInForce(ref Inquiry inquiry) => Holds(StatusIn(ref inquiry), Status.Active);

    /// <summary>Whether the text has effect on the day: it is in force, or its effects run on.</summary>
    public Truth HasEffect(ref Inquiry inquiry) => Holds(StatusIn(ref inquiry), Status.Active | Status.RunningOn);

    internal Status StatusIn(ref Inquiry inquiry)
    {
        var possible = Status.NotYet;
        foreach (var happened in Events)
        {
            var brings = Brings(happened.Kind);
            if (brings == Status.None || !inquiry.IsPublic(happened.PublicDay))
            {
                continue;
            }

            var reached = inquiry.IsOnOrAfter(happened.Day);
            if (reached.IsFalse)
            {
                continue;
            }

            var over = happened.Until is { } until ? inquiry.IsOnOrAfter(until) : Truth.False;
            var brought = over.IsTrue ? Status.Ended : over.IsUnknown ? brings | Status.Ended : brings;
            possible = reached.IsTrue ? brought : possible | brought;
        }

        return possible;
    }

    private static Truth Holds(Status possible, Status wanted) =>
        (possible & ~wanted) == 0 ? Truth.True : (possible & wanted) == 0 ? Truth.False : Truth.Unknown;

    private Status Brings(LifeEventKind kind) => kind switch
    {
        LifeEventKind.InForce => HasApplicableDay ? Status.NotYet : Status.Active,
        LifeEventKind.Applicable or LifeEventKind.Extended or LifeEventKind.Revived => Status.Active,
        LifeEventKind.Suspended => Status.Dormant,
        LifeEventKind.EffectsRunOn => Status.RunningOn,
        LifeEventKind.Superseded or LifeEventKind.Lapsed or LifeEventKind.Repealed or LifeEventKind.Annulled => Status.Ended,
        _ => Status.None,
    };
}
