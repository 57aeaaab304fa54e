using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The part that holders from outside a territory have of an organisation, directly and through others, as bounds in percent. Whatever is not
/// known widens the bounds. Chains are followed to a bounded depth; what lies beyond widens the bounds as well.
/// </summary>
internal readonly struct Holdings(Scene scene, HoldingsFromOutsideWithin criterion, HoldingMeasure measure)
{
    // Above so much work the largest holder is left unknown, unless all together have little enough.
    private const long MostWork = 4_000_000;

    /// <summary>Whether holders from outside have at most the criterion's limits of the party.</summary>
    public Truth Within(Organisation party, ref Inquiry inquiry)
    {
        var graph = new HoldingsGraph(party, scene, measure, ref inquiry);
        var truths = ArrayPool<Truth>.Shared.Rent(3 * graph.Count);
        try
        {
            var counts = truths.AsSpan(0, graph.Count);
            var sought = truths.AsSpan(graph.Count, graph.Count);
            var attributed = truths.AsSpan(2 * graph.Count, graph.Count);
            for (var place = 0; place < graph.Count; place++)
            {
                counts[place] = Counts(graph.PartyAt(place), ref inquiry);
                attributed[place] = criterion.Indirect == IndirectHoldings.Multiplied ? Truth.False : Control.FromOutside(graph.PartyAt(place), criterion.Territory, scene, ref inquiry);
            }

            var together = graph.PartOf(counts, attributed);
            var largest = Largest(in graph, counts, sought, attributed, ref inquiry);
            largest = largest with { Upper = Math.Min(largest.Upper, together.Upper) };
            var truth = AtMost(together, criterion.Together) & AtMost(largest, criterion.Each);
            Say(party, together, largest, truth, ref inquiry);
            return truth;
        }
        finally
        {
            ArrayPool<Truth>.Shared.Return(truths);
            graph.Dispose();
        }
    }

    private Bounds Largest(in HoldingsGraph graph, ReadOnlySpan<Truth> counts, Span<Truth> sought, Span<Truth> attributed, ref Inquiry inquiry)
    {
        // A holder whom nobody names may have all that is not named, here and further up.
        sought.Fill(Truth.False);
        for (var place = 0; place < graph.Count; place++)
        {
            attributed[place] = criterion.Indirect == IndirectHoldings.Multiplied || graph.IsComplete(place) ? Truth.False : Truth.Unknown;
        }

        var largest = graph.PartOf(sought, attributed) with { Lower = 0m };
        if ((long)graph.Count * graph.EdgeCount > MostWork)
        {
            return Bounds.Anything;
        }

        for (var owner = 1; owner < graph.Count; owner++)
        {
            if (counts[owner].IsFalse)
            {
                continue;
            }

            sought.Fill(Truth.False);
            sought[owner] = Truth.True;
            for (var place = 0; place < graph.Count && criterion.Indirect == IndirectHoldings.Attributed; place++)
            {
                attributed[place] = ControlledBy(graph.PartyAt(place), graph.PartyAt(owner), graph.IsComplete(place), ref inquiry);
            }

            var part = graph.PartOf(sought, attributed);
            largest = new(Math.Max(largest.Lower, counts[owner].IsTrue ? part.Lower : 0m), Math.Max(largest.Upper, part.Upper));
        }

        return largest;
    }

    private void Say(Organisation party, Bounds together, Bounds largest, Truth truth, ref Inquiry inquiry)
    {
        if (!inquiry.Explains)
        {
            return;
        }

        var name = party.Name ?? party.Id.Value;
        var (en, fr) = measure == HoldingMeasure.Capital ? ("capital held", "capital détenu") : ("votes held", "droits de vote détenus");
        inquiry.Because(new(
            $"{name}: {en} from outside {NameWords.Of(criterion.Territory).En}: together {together.Describe().En} (limit {Saying.Percent(criterion.Together)}), the largest holder {largest.Describe().En} (limit {Saying.Percent(criterion.Each)})",
            $"{name} : {fr} hors de {NameWords.Of(criterion.Territory).Fr} : ensemble {together.Describe().Fr} (limite {Saying.Percent(criterion.Together)}), le plus grand détenteur {largest.Describe().Fr} (limite {Saying.Percent(criterion.Each)})"));
        if (truth.IsUnknown)
        {
            inquiry.Miss(FactNames.Holders, scene.Whole.With(party));
        }
    }

    private static Truth AtMost(Bounds part, decimal limit) => part.Lower > limit ? Truth.False : part.Upper <= limit ? Truth.True : Truth.Unknown;

    private Truth Counts(Organisation holder, ref Inquiry inquiry)
    {
        var outside = Establishment.Outside(holder, criterion.Territory, scene, ref inquiry);
        return criterion.NaturalPersonsCount
            ? outside
            : outside & !inquiry.Is(holder.Kind, PartyKind.NaturalPerson, FactNames.Kind, scene.Whole.With(holder));
    }

    private Truth ControlledBy(Organisation holder, Organisation owner, bool complete, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(holder);
        var answer = complete ? Truth.False : Truth.Unknown;
        foreach (var entry in holder.Holders.Entries)
        {
            var belongs = entry.Value.Holder.Equals(owner.Id) ? inquiry.Belongs(entry) : Truth.False;
            if (!belongs.IsFalse)
            {
                answer |= belongs
                    & inquiry.Test(entry.Value.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period))
                    & Control.Controls(entry.Value, in about, ref inquiry);
            }
        }

        return answer;
    }
}
