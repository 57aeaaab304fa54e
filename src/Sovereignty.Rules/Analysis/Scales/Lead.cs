using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>By how much one offer leads another on each objective, at least and at most.</summary>
internal sealed record Lead(IReadOnlyDictionary<ScaleObjectiveId, Ratio> Least, IReadOnlyDictionary<ScaleObjectiveId, Ratio> Most, bool IsExact)
{
    public static Lead Of(Offer first, Offer second, ScaleWeights weights)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(weights);
        var least = new Dictionary<ScaleObjectiveId, Ratio>();
        var most = new Dictionary<ScaleObjectiveId, Ratio>();
        foreach (var objective in weights.Weights.Select(weight => weight.Objective))
        {
            var (one, other) = (first.On(objective), second.On(objective));
            least[objective] = Ratio.Of(one.Lowest) - Ratio.Of(other.Highest);
            most[objective] = Ratio.Of(one.Highest) - Ratio.Of(other.Lowest);
        }

        return new(least, most, least.All(pair => pair.Value.Equals(most[pair.Key])));
    }

    public static Order OrderOf(Ratio least, Ratio most) =>
        least.Sign > 0 ? Order.First
        : most.Sign < 0 ? Order.Second
        : least.Sign == 0 && most.Sign == 0 ? Order.Tie
        : Order.NotDecided;
}
