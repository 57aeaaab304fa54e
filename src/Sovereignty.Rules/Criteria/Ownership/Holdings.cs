using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The part that holders from outside a territory have of an organisation, directly and through others, as bounds in percent. Whatever is not
/// known widens the bounds. Chains are followed to a bounded depth; what lies beyond widens the bounds as well.
/// </summary>
internal readonly struct Holdings(Scene scene, HoldingsFromOutsideWithin criterion)
{
    // Above so much work the largest holder is left unknown, unless all together have little enough.
    private const long MostWork = 4_000_000;

    /// <summary>Whether holders from outside have at most the criterion's limits of the party's capital and of its votes.</summary>
    public Truth Within(Organisation party, ref Inquiry inquiry)
    {
        var capital = new HoldingsGraph(party, scene, HoldingMeasure.Capital, ref inquiry);
        var truths = ArrayPool<Truth>.Shared.Rent(4 * capital.Count);
        try
        {
            // Who counts and who is controlled from outside is one for capital and votes.
            var counts = truths.AsSpan(0, capital.Count);
            var controlled = truths.AsSpan(capital.Count, capital.Count);
            for (var place = 0; place < capital.Count; place++)
            {
                counts[place] = Counts(capital.PartyAt(place), ref inquiry);
                controlled[place] = criterion.Indirect == IndirectHoldings.Multiplied ? Truth.False : Control.FromOutside(capital.PartyAt(place), criterion.Territory, scene, ref inquiry);
            }

            var work = truths.AsSpan(2 * capital.Count, 2 * capital.Count);
            var truth = Within(party, in capital, HoldingMeasure.Capital, counts, controlled, work, ref inquiry);
            var votes = new HoldingsGraph(party, scene, HoldingMeasure.Votes, ref inquiry);
            truth &= Within(party, in votes, HoldingMeasure.Votes, counts, controlled, work, ref inquiry);
            votes.Dispose();
            return truth;
        }
        finally
        {
            ArrayPool<Truth>.Shared.Return(truths);
            capital.Dispose();
        }
    }

    private Truth Within(Organisation party, in HoldingsGraph graph, HoldingMeasure measure, ReadOnlySpan<Truth> counts, ReadOnlySpan<Truth> controlled, Span<Truth> work, ref Inquiry inquiry)
    {
        var together = graph.PartOf(counts, controlled);
        var largest = Largest(in graph, counts, work[..graph.Count], work[graph.Count..], ref inquiry);
        largest = largest with { Upper = Math.Min(largest.Upper, together.Upper) };
        var truth = AtMost(together, criterion.Together) & AtMost(largest, criterion.Each);
        Say(party, measure, together, largest, truth, ref inquiry);
        return truth;
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

    private void Say(Organisation party, HoldingMeasure measure, Bounds together, Bounds largest, Truth truth, ref Inquiry inquiry)
    {
        if (!inquiry.Explains)
        {
            return;
        }

        inquiry.Because(Said.Of((party, criterion, measure, together, largest), static seen => WordsOf(seen.party, seen.criterion, seen.measure, seen.together, seen.largest)));
        if (truth.IsUnknown)
        {
            inquiry.Miss(FactNames.Holders, scene.Whole.With(party));
        }
    }

    private static Text WordsOf(Organisation party, HoldingsFromOutsideWithin criterion, HoldingMeasure measure, Bounds together, Bounds largest)
    {
        var name = party.Name ?? party.Id.Value;
        var (en, fr) = measure == HoldingMeasure.Capital ? ("capital held", "capital détenu") : ("votes held", "droits de vote détenus");
        return new(
            $"{name}: {en} from outside {NameWords.Of(criterion.Territory).En}: together {together.Describe().En} (limit {Saying.Percent(criterion.Together)}), the largest holder {largest.Describe().En} (limit {Saying.Percent(criterion.Each)})",
            $"{name} : {fr} hors de {NameWords.Of(criterion.Territory).Fr} : ensemble {together.Describe().Fr} (limite {Saying.Percent(criterion.Together)}), le plus grand détenteur {largest.Describe().Fr} (limite {Saying.Percent(criterion.Each)})");
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
            if (entry.Value.Holder.Equals(owner.Id) && inquiry.Belongs(entry) is { IsFalse: false } belongs)
            {
                answer |= belongs
                    & inquiry.Test(entry.Value.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period))
                    & Control.Controls(entry.Value, in about, ref inquiry);
            }
        }

        return answer;
    }
}
