using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The life of a legal text: its events in order.</summary>
public sealed record Life
{
    internal Life(ValueList<LifeEvent> events) => Events = events;

    /// <summary>The events, in the order in which they take effect.</summary>
    public ValueList<LifeEvent> Events { get; }

    /// <summary>The first day on which the text has effect, as far as it is public on the day of knowledge; null when none is.</summary>
    public UncertainDay? Begins(ref Inquiry inquiry)
    {
        var begins = AppliesLater(ref inquiry) ? LifeEventKind.Applicable : LifeEventKind.InForce;
        foreach (var happened in Events)
        {
            if (happened.Kind == begins && inquiry.IsPublic(happened.PublicDay))
            {
                return happened.Day;
            }
        }

        return null;
    }

    /// <summary>The first day without effect after the stretch of days with effect in which the asked day lies, as far as it is public; null when none is.</summary>
    public UncertainDay? Ends(ref Inquiry inquiry)
    {
        UncertainDay? end = null;
        var appliesLater = AppliesLater(ref inquiry);
        foreach (var happened in Events)
        {
            var brings = Brings(happened.Kind, appliesLater);
            if (brings is Status.None or Status.NotYet || !inquiry.IsPublic(happened.PublicDay))
            {
                continue;
            }

            // What begins again only after an end that lies ahead belongs to another stretch.
            if (end is not null && end.Last < happened.Day.First && inquiry.IsOnOrAfter(happened.Day).IsFalse)
            {
                break;
            }

            end = brings is Status.Active or Status.RunningOn ? happened.Until : happened.Day;
        }

        return end;
    }

    /// <summary>Whether anything of the text is public on the day of knowledge; of a text without events, always.</summary>
    public bool IsPublic(ref Inquiry inquiry)
    {
        foreach (var happened in Events)
        {
            if (inquiry.IsPublic(happened.PublicDay))
            {
                return true;
            }
        }

        return Events.Count == 0;
    }

    /// <summary>Whether the text is in force and applicable on the day.</summary>
    public Truth IsInForce(ref Inquiry inquiry) => Holds(StatusIn(ref inquiry), Status.Active);

    /// <summary>Whether the text has effect on the day: it is in force, or its effects run on.</summary>
    public Truth HasEffect(ref Inquiry inquiry) => Holds(StatusIn(ref inquiry), Status.Active | Status.RunningOn);

    internal Status StatusIn(ref Inquiry inquiry)
    {
        var possible = Status.NotYet;
        var appliesLater = AppliesLater(ref inquiry);
        foreach (var happened in Events)
        {
            var brings = Brings(happened.Kind, appliesLater);
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

    private static Status Brings(LifeEventKind kind, bool appliesLater) => kind switch
    {
        LifeEventKind.InForce => appliesLater ? Status.NotYet : Status.Active,
        LifeEventKind.Applicable or LifeEventKind.Extended or LifeEventKind.Revived => Status.Active,
        LifeEventKind.Suspended => Status.Dormant,
        LifeEventKind.EffectsRunOn => Status.RunningOn,
        LifeEventKind.Superseded or LifeEventKind.Lapsed or LifeEventKind.Repealed or LifeEventKind.Annulled => Status.Ended,
        _ => Status.None,
    };

    private bool AppliesLater(ref Inquiry inquiry)
    {
        foreach (var happened in Events)
        {
            if (happened.Kind == LifeEventKind.Applicable && inquiry.IsPublic(happened.PublicDay))
            {
                return true;
            }
        }

        return false;
    }
}
