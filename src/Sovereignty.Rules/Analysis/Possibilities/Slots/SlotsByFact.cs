using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Finds the slot of a fact.</summary>
internal static class SlotsByFact
{
    private static readonly Slot[] Known = [.. ArrangementSlots.All, .. LayerSlots.All, .. PartySlots.All, .. DataSlots.All];
    private static readonly ILookup<string, Slot> ByProperty = Known.ToLookup(slot => slot.Fact.Property, StringComparer.Ordinal);

    public static IReadOnlyList<Slot> All => Known;

    /// <summary>The slot of a fact of a part; null when nothing is known of what it could be.</summary>
    public static Slot? Find(FactName fact, object part)
    {
        foreach (var slot in ByProperty[fact.Property])
        {
            if (slot.IsOf(part))
            {
                return slot;
            }
        }

        return part is HostingArrangement && EventOf(fact) is { } happened ? ArrangementSlots.DayOf(fact, happened) : null;
    }

    /// <summary>Whether the fact is the day of an event of which the arrangement does not know anything.</summary>
    public static bool IsDayOfEvent(FactName fact, HostingArrangement arrangement) => EventOf(fact) is { } happened && arrangement.Events.All(recorded => recorded.Event != happened);

    private static EventId? EventOf(FactName fact)
    {
        const string Before = "events['";
        const string After = "']";
        return fact.Property.StartsWith(Before, StringComparison.Ordinal) && fact.Property.EndsWith(After, StringComparison.Ordinal)
            ? EventId.Of(fact.Property[Before.Length..^After.Length])
            : null;
    }
}
