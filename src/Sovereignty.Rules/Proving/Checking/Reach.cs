using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Whether a power reaches a layer with some of the effects: through the operator, or through a supplier that lends them.</summary>
internal static class Reach
{
    public static Truth Of(Instrument text, Power power, PowerEffects effects, in Subject subject, ref Inquiry inquiry)
    {
        var effective = LawAsWritten.HasEffect(text, power, ref inquiry);
        if (effective.IsFalse)
        {
            return Truth.False;
        }

        var (answer, asked) = (Truth.False, (Subject: subject, Power: power));
        var operated = inquiry.Test(subject.Layer.Operator, FactNames.Operator, in subject, asked, static (PartyId id, (Subject Subject, Power Power) one, ref Inquiry inner) => Party(id, one.Power, one.Subject, ref inner));
        foreach (var effect in Enum.GetValues<PowerEffects>().Where(one => int.IsPow2((int)one) && (one & effects) != 0).ToArray())
        {
            // A supplier gives out what it can reach, and cuts off what cannot go on without it.
            var supplied = inquiry.Some(subject.Layer.Technology, FactNames.Technology, in subject, (subject, power, effect), static (TechnologySupply supply, (Subject Subject, Power Power, PowerEffects Effect) one, ref Inquiry inner) =>
                (one.Effect == PowerEffects.CutOff
                    ? inner.Is(supply.AutonomyAssured, false, FactNames.Technology, in one.Subject)
                    : inner.Is(supply.CanReachData, true, FactNames.Technology, in one.Subject))
                & Party(supply.Supplier, one.Power, one.Subject, ref inner));
            var removed = Truth.False;
            foreach (var removal in power.Removals.Where(removal => (removal.Effects & effect) != 0).ToArray())
            {
                removed |= inquiry.Ask(removal.When, subject.With(subject.Layer));
            }

            answer |= effective & (operated | supplied) & !removed;
        }

        return answer;
    }

    private static Truth Party(PartyId id, Power power, Subject subject, ref Inquiry inquiry) => inquiry.Ask(power.Reaches, subject.With(subject.Scene.Party(id)));
}
