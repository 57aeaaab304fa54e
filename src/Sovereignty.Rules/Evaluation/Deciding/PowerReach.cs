using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Whether a power reaches a layer: through its operator, or through a third company that can obtain data.</summary>
internal static class PowerReach
{
    /// <summary>The power reaches some party of the layer with some of these effects.</summary>
    public static Truth OfLayer(Instrument instrument, Power power, Citation citation, PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var effective = Trusted.HasEffect(instrument, power.Confidence, ref inquiry);
        if (effective.IsFalse)
        {
            return effective;
        }

        var argument = (subject, power);
        var linked = inquiry.Test(subject.Layer.Operator, FactNames.Operator, in subject, argument, static (PartyId id, (Subject Subject, Power Power) asked, ref Inquiry inner) =>
            inner.Ask(asked.Power.Reaches, asked.Subject.With(asked.Subject.Scene.Party(id))));
        if (!linked.IsTrue || inquiry.Explains)
        {
            linked |= inquiry.Some(subject.Layer.Technology, FactNames.Technology, in subject, argument, static (TechnologySupply supply, (Subject Subject, Power Power) asked, ref Inquiry inner) =>
                OfSupplier(supply, asked.Power, in asked.Subject, ref inner));
        }

        if (linked.IsFalse && !inquiry.Explains)
        {
            return linked;
        }

        var answer = effective & linked & Remains(power, effects, in subject, ref inquiry);
        if (inquiry.Explains && !answer.IsFalse)
        {
            inquiry.Cite(citation);
            inquiry.Because(Said.Of((subject.Name, instrument.Title, answer), static seen => Saying.About(seen.Name, seen.answer.IsTrue
                ? new($"reached by {seen.Title.En}", $"atteinte par {seen.Title.Fr}")
                : new($"may be reached by {seen.Title.En}", $"peut être atteinte par {seen.Title.Fr}"))));
        }

        return answer;
    }

    /// <summary>The power reaches a supplier that can obtain data.</summary>
    public static Truth OfSupplier(TechnologySupply supply, Power power, in Subject subject, ref Inquiry inquiry)
    {
        var access = inquiry.Is(supply.CanReachData, true, FactNames.Technology, in subject);
        return access.IsFalse && !inquiry.Explains
            ? access
            : access & inquiry.Ask(power.Reaches, subject.With(subject.Scene.Party(supply.Supplier)));
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
