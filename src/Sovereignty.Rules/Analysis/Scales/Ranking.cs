using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// The order of offers by score, exactly. Which offers may be ranked at all is for the gates to say: a score never makes up for a level. What is not
/// known of one offer is taken to have nothing to do with what is not known of another.
/// </summary>
public static class Ranking
{
    /// <summary>Which of two offers is ahead under these weights.</summary>
    /// <exception cref="ArgumentException">An offer says nothing of an objective that has a weight.</exception>
    public static Order Between(Offer first, Offer second, ScaleWeights weights)
    {
        var lead = Lead.Of(first, second, weights);
        return Lead.OrderOf(Sum(lead.Least, weights), Sum(lead.Most, weights));
    }

    /// <summary>The offers, those with the best place first; of those that share places, in the order of their names.</summary>
    /// <param name="offers">The offers.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="divisor">By what the scale divides points.</param>
    /// <exception cref="ArgumentException">An offer says nothing of an objective that has a weight.</exception>
    public static ValueList<RankedOffer> Of(ValueList<Offer> offers, ScaleWeights weights, decimal divisor)
    {
        ArgumentNullException.ThrowIfNull(offers);
        ArgumentNullException.ThrowIfNull(weights);
        return
        [
            .. offers.Select(offer => new RankedOffer(
                    offer,
                    weights.Weights.Sum(weight => weight.Percent * offer.On(weight.Objective).Lowest) / divisor,
                    weights.Weights.Sum(weight => weight.Percent * offer.On(weight.Objective).Highest) / divisor,
                    1 + offers.Count(other => Between(other, offer, weights) == Order.First),
                    offers.Count - offers.Count(other => Between(offer, other, weights) == Order.First)))
                .OrderBy(ranked => ranked.Best).ThenBy(ranked => ranked.Worst).ThenBy(ranked => ranked.Offer.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What moving each weight, one at a time, does to the order of two offers.</summary>
    /// <exception cref="ArgumentException">An offer says nothing of an objective that has a weight, or one objective has all the weight: no other can give or get in proportion.</exception>
    public static ValueList<WeightMove> Moving(Offer first, Offer second, ScaleWeights weights)
    {
        var lead = Lead.Of(first, second, weights);
        return [.. weights.Weights.Select(moved => Move(lead, moved, weights))];
    }

    private static WeightMove Move(Lead lead, ScaleWeight moved, ScaleWeights weights)
    {
        var others = weights.Weights.Where(weight => !weight.Objective.Equals(moved.Objective)).Sum(weight => weight.Percent);
        if (others == 0)
        {
            throw new ArgumentException($"The objective {moved.Objective} has all the weight.", nameof(weights));
        }

        // The lead is linear in the moved weight: it is known throughout by what it is at both ends.
        var total = Ratio.Of(others + moved.Percent);
        var (leastWithout, mostWithout) = (Without(lead.Least), Without(lead.Most));
        var (leastAlone, mostAlone) = (total * lead.Least[moved.Objective], total * lead.Most[moved.Objective]);
        var flips = lead.IsExact && leastWithout.Sign * leastAlone.Sign < 0;
        return new(
            moved.Objective,
            moved.Percent,
            Lead.OrderOf(leastWithout, mostWithout),
            Lead.OrderOf(leastAlone, mostAlone),
            flips ? total * leastWithout / (leastWithout - leastAlone) : null);

        Ratio Without(IReadOnlyDictionary<ScaleObjectiveId, Ratio> by) =>
            (Sum(by, weights) - (Ratio.Of(moved.Percent) * by[moved.Objective])) * total / Ratio.Of(others);
    }

    private static Ratio Sum(IReadOnlyDictionary<ScaleObjectiveId, Ratio> by, ScaleWeights weights) =>
        weights.Weights.Aggregate(Ratio.Of(0m), (sum, weight) => sum + (Ratio.Of(weight.Percent) * by[weight.Objective]));
}
