using System.Buffers;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The part that holders from outside a territory have of an organisation, directly and through others, as bounds in percent. Whatever is not known widens the
/// bounds. Companies that hold each other in a circle are solved together.
/// </summary>
internal readonly struct Holdings(Scene scene, HoldingsFromOutsideWithin criterion, HoldingMeasure measure)
{
    // Fractions grow along a chain: of more holdings a part that decimals can't tell from the limit is left open.
    private const int MostExact = 500;

    /// <summary>Whether holders from outside have at most the criterion's limits of the party.</summary>
    public Truth Within(Organisation party, ref Inquiry inquiry)
    {
        var attributes = criterion.Indirect == IndirectHoldings.Attributed;
        var graph = new HoldingsGraph(party, scene, measure, attributes, ref inquiry);
        var truths = ArrayPool<Truth>.Shared.Rent(2 * graph.Count);
        try
        {
            var counts = truths.AsSpan(0, graph.Count);
            var attributed = truths.AsSpan(graph.Count, graph.Count);
            for (var place = 0; place < graph.Count; place++)
            {
                counts[place] = Counts(graph.PartyAt(place), ref inquiry);
            }

            attributed.Fill(Truth.False);
            if (attributes)
            {
                Attribution.To(counts, in graph, attributed);
            }

            var together = AtMost(criterion.Together, in graph, counts, attributed, out var all);
            var (each, largest) = (Truth.True, all with { Lower = 0m });
            if (all.Upper > criterion.Each || inquiry.Explains)
            {
                each = new LargestHolder(graph, counts, attributes, criterion.Each, inquiry.Explains).Within(out largest);
                each = all.Upper <= criterion.Each ? Truth.True : each;
                largest = largest with { Upper = Math.Min(largest.Upper, all.Upper) };
            }

            Say(party, all, largest, together & each, ref inquiry);
            return together & each;
        }
        finally
        {
            ArrayPool<Truth>.Shared.Return(truths);
            graph.Dispose();
        }
    }

    /// <summary>Whether the holders sought have at most so many percent of the party at place 0.</summary>
    public static Truth AtMost(decimal limit, in HoldingsGraph graph, ReadOnlySpan<Truth> sought, ReadOnlySpan<Truth> attributed, out Bounds part)
    {
        var least = new PartQuestion(sought, attributed, most: false);
        var most = new PartQuestion(sought, attributed, most: true);
        var (lower, upper) = (PartSolver<Enclosure>.Solve(in graph, in least), PartSolver<Enclosure>.Solve(in graph, in most));
        part = new(lower.InPercent.Lower, upper.InPercent.Upper);
        var (surely, possibly) = (lower.Exceeds(limit), upper.Exceeds(limit));
        if ((surely.IsUnknown || possibly.IsUnknown) && graph.EdgeCount <= MostExact)
        {
            surely = PartSolver<Fraction>.Solve(in graph, in least).Exceeds(limit);
            possibly = PartSolver<Fraction>.Solve(in graph, in most).Exceeds(limit);
        }

        return surely.IsTrue ? Truth.False : possibly.IsFalse ? Truth.True : Truth.Unknown;
    }

    private void Say(Organisation party, Bounds together, Bounds largest, Truth truth, ref Inquiry inquiry)
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

    private Truth Counts(Organisation holder, ref Inquiry inquiry)
    {
        var outside = Establishment.Outside(holder, criterion.Territory, scene, ref inquiry);
        return criterion.NaturalPersonsCount
            ? outside
            : outside & !inquiry.Is(holder.Kind, PartyKind.NaturalPerson, FactNames.Kind, scene.Whole.With(holder));
    }
}
