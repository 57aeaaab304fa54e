using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Compares an order of offers with what is expected of it.</summary>
internal sealed class RankingComparison(ExpectedRanking expected, JsonPath path, BodyOfLaw law)
{
    public IEnumerable<ScenarioDifference> Differences()
    {
        var weights = law.Index.Weights.Values.SelectMany(list => list).Select(pair => pair.Weights).FirstOrDefault(one => one.Id.Equals(expected.Weights));
        if (weights is null || law.Index.Scales.GetValueOrDefault(weights.Scale, []).Select(pair => pair.Scale).FirstOrDefault() is not { } scale)
        {
            return [new(path.Property("weights").ToString(), Text.Same(expected.Weights.Value), new("no such weights", "pas de telles pondérations"))];
        }

        var ranked = Ranking.Of([.. expected.Offers.Select(offer => Given(offer, weights, scale.Divisor))], weights, scale.Divisor).ToDictionary(one => one.Offer.Name, StringComparer.Ordinal);
        return expected.Offers.Index().SelectMany(pair => OfOffer(pair.Item, ranked[pair.Item.Name], path.Property("offers").Property(pair.Item.Name)));
    }

    private static IEnumerable<ScenarioDifference> OfOffer(ExpectedOffer wanted, RankedOffer got, JsonPath at)
    {
        if (wanted.Percent is { } percent && (Math.Abs(got.Lowest - percent) > wanted.Within || Math.Abs(got.Highest - percent) > wanted.Within))
        {
            yield return new(at.Property("percent").ToString(), ScoreComparison.Told(percent), ScoreComparison.Told(got.Lowest, got.Highest));
        }

        if (wanted.Best is { } best && best != got.Best)
        {
            yield return new(at.Property("best").ToString(), ScoreComparison.Told(best), ScoreComparison.Told(got.Best));
        }

        if (wanted.Worst is { } worst && worst != got.Worst)
        {
            yield return new(at.Property("worst").ToString(), ScoreComparison.Told(worst), ScoreComparison.Told(got.Worst));
        }
    }

    private static Offer Given(ExpectedOffer offer, ScaleWeights weights, decimal divisor) => Offer.Of(
        offer.Name,
        [
            .. weights.Weights.Select(weight => offer.Objectives.FirstOrDefault(given => given.Objective.Equals(weight.Objective))?.Percent ?? Share.Between(0, 100))
                .Zip(weights.Weights, (percent, weight) => new OfferPoints(weight.Objective, percent.AtLeast * divisor / 100, percent.AtMost * divisor / 100)),
        ]);
}
