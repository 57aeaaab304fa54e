using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether a power reaches a layer: through its operator, or through a third company that can obtain data.</summary>
internal static class PowerReach
{
    /// <summary>The power reaches some party of the layer with some of these effects.</summary>
    public static Truth OfLayer(Instrument instrument, Power power, PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var effective = Trusted.HasEffect(instrument, power, ref inquiry);
        if (effective.IsFalse)
        {
            return effective;
        }

        var operated = inquiry.Test(subject.Layer.Operator, FactNames.Operator, in subject, (subject, power), static (PartyId id, (Subject Subject, Power Power) asked, ref Inquiry inner) =>
            inner.Ask(asked.Power.Reaches, asked.Subject.With(asked.Subject.Scene.Party(id))));
        return effective
            & (OfEffects(power, effects & PowerEffects.Access, operated, in subject, ref inquiry) | OfEffects(power, effects & PowerEffects.CutOff, operated, in subject, ref inquiry));
    }

    /// <summary>Says which power reaches the layer, or may.</summary>
    public static void Tell(Instrument instrument, Power power, Citation citation, Truth reached, in Subject subject, ref Inquiry inquiry)
    {
        inquiry.Cite(citation);
        inquiry.Because(Said.Of((subject.Name, instrument.Title, reached), static seen => Saying.About(seen.Name, seen.reached.IsTrue
            ? new($"reached by {seen.Title.En}", $"atteinte par {seen.Title.Fr}")
            : new($"may be reached by {seen.Title.En}", $"peut être atteinte par {seen.Title.Fr}"))));
        if (reached.IsUnknown)
        {
            Trusted.MissConfirmation(instrument, power.Confidence, ref inquiry);
        }
    }

    /// <summary>A supplier gives these effects to whoever has power over it: it gives out what it can reach, and cuts off what cannot go on without it.</summary>
    public static Truth Lends(TechnologySupply supply, PowerEffects effects, in Subject subject, ref Inquiry inquiry) => effects == PowerEffects.CutOff
        ? inquiry.Is(supply.AutonomyAssured, false, FactNames.Technology, in subject)
        : inquiry.Is(supply.CanReachData, true, FactNames.Technology, in subject);

    private static Truth OfEffects(Power power, PowerEffects effects, Truth operated, in Subject subject, ref Inquiry inquiry)
    {
        if (effects == PowerEffects.None)
        {
            return Truth.False;
        }

        var linked = operated;
        if (!linked.IsTrue || inquiry.Explains)
        {
            linked |= inquiry.Some(subject.Layer.Technology, FactNames.Technology, in subject, (subject, power, effects), static (TechnologySupply supply, (Subject Subject, Power Power, PowerEffects Effects) asked, ref Inquiry inner) =>
            {
                var lends = Lends(supply, asked.Effects, in asked.Subject, ref inner);
                return lends.IsFalse && !inner.Explains
                    ? lends
                    : lends & inner.Ask(asked.Power.Reaches, asked.Subject.With(asked.Subject.Scene.Party(supply.Supplier)));
            });
        }

        return linked.IsFalse && !inquiry.Explains ? linked : linked & Remains(power, effects, in subject, ref inquiry);
    }

    /// <summary>Some of the effects is not taken away.</summary>
    public static Truth Remains(Power power, PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.False;
        for (var effect = PowerEffects.ContentDisclosure; effect <= PowerEffects.CutOff; effect = (PowerEffects)((int)effect << 1))
        {
            if ((effects & effect) != PowerEffects.None)
            {
                answer |= !Removed(power, effect, in subject, ref inquiry);
            }
        }

        return answer;
    }

    /// <summary>The effect is taken away.</summary>
    public static Truth Removed(Power power, PowerEffects effect, in Subject subject, ref Inquiry inquiry)
    {
        var removed = Truth.False;
        foreach (var removal in power.Removals)
        {
            if ((removal.Effects & effect) != PowerEffects.None)
            {
                removed |= inquiry.Ask(removal.When, subject.With(subject.Layer));
            }
        }

        return removed;
    }
}
