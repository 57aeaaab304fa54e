using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Evaluation;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

public sealed class RankingTests
{
    private static readonly ScaleObjectiveId[] Objectives = [ScaleObjectiveId.Of("a"), ScaleObjectiveId.Of("b"), ScaleObjectiveId.Of("c")];

    private static Gen<Offer> Exact(string name) => Gen.Elements(0m, 1m, 2.5m, 3.33m, 7m).ArrayOf(3).Select(points => Offer(name, points));

    private static Gen<(Offer One, Offer Other, ScaleWeights Weights)> Pairs =>
        from one in Exact("one")
        from other in Exact("other")
        from weights in Gen.Elements(5m, 12.5m, 20m, 40m).ArrayOf(3)
        select (one, other, Weights(weights));

    [Fact]
    public void The_published_cards_rank_by_score_under_either_set_of_weights()
    {
        var cards = Csf.Oracles.GetProperty("providerCards").EnumerateArray().Where(card => card.TryGetProperty("objectivePercent", out _))
            .Select(card => Sovereignty.Analysis.Offer.Of(card.GetProperty("provider").GetString()!, [.. card.GetProperty("objectivePercent").Numbers().Select(one => new OfferPoints(Csf.Objective(one.Name), one.Value * 10m, one.Value * 10m))])).ToValueList();

        Assert.All(Csf.Weights.Values, weights => Assert.Equal(["Clever Cloud", "Scaleway", "S3NS"], Ranking.Of(cards, weights, 1000m).Select(ranked => ranked.Offer.Name)));
        Assert.Equal([(1, 1), (2, 2), (3, 3)], Ranking.Of(cards, Csf.Weights["calculator-2026-06-01"], 1000m).Select(ranked => (ranked.Best, ranked.Worst)));
    }

    [Fact]
    public void The_weight_at_which_an_order_flips_is_an_exact_fraction()
    {
        var (one, other) = (Offer("one", 10m, 0m, 0m), Offer("other", 0m, 3m, 4m));
        var move = Ranking.Moving(one, other, Weights(30m, 40m, 30m))[0];

        // 10 t = (100 - t) (40 * 3 + 30 * 4) / 70, so t = 100 * 24 / 94.
        Assert.Equal((Order.Second, Order.First), (move.AtNothing, move.AtAll));
        Assert.Equal("1200/47", move.Flip!.ToString());
        Assert.Equal(25.531915m, move.Flip.Rounded(6));
        Assert.Equal(Order.First, Ranking.Between(one, other, Weights(30m, 40m, 30m)));
    }

    [Fact]
    public void An_order_that_no_weight_turns_has_no_flip() =>
        Assert.All(Ranking.Moving(Offer("one", 3m, 2m, 2m), Offer("other", 1m, 1m, 1m), Weights(1m, 1m, 1m)), move => Assert.Equal((Order.First, Order.First, null), (move.AtNothing, move.AtAll, move.Flip)));

    [Fact]
    public void What_is_not_known_does_not_decide()
    {
        var open = Sovereignty.Analysis.Offer.Of("open", [new(Objectives[0], 0m, 4m), new(Objectives[1], 1m, 1m), new(Objectives[2], 1m, 1m)]);

        Assert.Equal(Order.NotDecided, Ranking.Between(open, Offer("other", 2m, 1m, 1m), Weights(1m, 1m, 1m)));
        Assert.Equal(Order.First, Ranking.Between(open, Offer("other", 0m, 0m, 0.5m), Weights(1m, 1m, 1m)));
        Assert.Null(Ranking.Moving(open, Offer("other", 2m, 1m, 1m), Weights(1m, 1m, 1m))[0].Flip);
        Assert.Equal([(1, 2), (1, 2), (3, 3)], Ranking.Of([open, Offer("other", 2m, 1m, 1m), Offer("last", 0m, 0m, 0m)], Weights(1m, 1m, 1m), 1m).Select(ranked => (ranked.Best, ranked.Worst)));
    }

    [Fact]
    public void Equal_scores_share_places()
    {
        var ranked = Ranking.Of([Offer("b", 1m, 2m, 3m), Offer("a", 3m, 2m, 1m)], Weights(1m, 1m, 1m), 1m);

        Assert.Equal(["a", "b"], ranked.Select(one => one.Offer.Name));
        Assert.All(ranked, one => Assert.Equal((1, 2), (one.Best, one.Worst)));
        Assert.Equal(Order.Tie, Ranking.Between(ranked[0].Offer, ranked[1].Offer, Weights(1m, 1m, 1m)));
    }

    [Fact]
    public void Whoever_says_nothing_of_a_weighted_objective_cannot_be_ranked() =>
        Assert.Throws<ArgumentException>(() => Ranking.Between(Sovereignty.Analysis.Offer.Of("half", [new(Objectives[0], 1m, 1m)]), Offer("other", 1m, 1m, 1m), Weights(1m, 1m, 1m)));

    [Fact]
    public void One_weight_that_is_all_there_is_cannot_be_moved() =>
        Assert.Throws<ArgumentException>(() => Ranking.Moving(Offer("one", 1m, 1m, 1m), Offer("other", 1m, 1m, 2m), Weights(100m, 0m, 0m)));

    [Fact]
    public void At_the_flip_both_are_equal_and_beside_it_each_is_ahead_once() => Always.Holds(Pairs, pair => Ranking.Moving(pair.One, pair.Other, pair.Weights).All(move =>
    {
        var (nothing, all) = (LeadAt(pair, move.Objective, Ratio.Of(0m)), LeadAt(pair, move.Objective, Total(pair.Weights)));
        return move.Flip is { } flip
            ? flip > Ratio.Of(0m) && flip < Total(pair.Weights) && LeadAt(pair, move.Objective, flip).Sign == 0 && nothing.Sign * all.Sign < 0
            : nothing.Sign * all.Sign >= 0;
    }));

    [Fact]
    public void Whoever_is_ahead_the_other_is_behind() => Always.Holds(Pairs, pair => (Ranking.Between(pair.One, pair.Other, pair.Weights), Ranking.Between(pair.Other, pair.One, pair.Weights))
        is (Order.First, Order.Second) or (Order.Second, Order.First) or (Order.Tie, Order.Tie));

    // The rule written out again: the moved weight is t, the others share what is left in proportion to what they have.
    private static Ratio LeadAt((Offer One, Offer Other, ScaleWeights Weights) pair, ScaleObjectiveId moved, Ratio t)
    {
        var others = pair.Weights.Weights.Where(weight => !weight.Objective.Equals(moved)).Aggregate(Ratio.Of(0m), (sum, weight) => sum + Ratio.Of(weight.Percent));
        return pair.Weights.Weights.Aggregate(Ratio.Of(0m), (sum, weight) => sum
            + ((weight.Objective.Equals(moved) ? t : Ratio.Of(weight.Percent) * (Total(pair.Weights) - t) / others)
                * (Ratio.Of(PointsOf(pair.One, weight.Objective)) - Ratio.Of(PointsOf(pair.Other, weight.Objective)))));
    }

    private static decimal PointsOf(Offer offer, ScaleObjectiveId objective) => offer.Points.Single(one => one.Objective.Equals(objective)).Lowest;

    private static Ratio Total(ScaleWeights weights) => Ratio.Of(weights.Weights.Sum(weight => weight.Percent));

    private static Offer Offer(string name, params decimal[] points) => Sovereignty.Analysis.Offer.Of(name, [.. Objectives.Zip(points, (objective, one) => new OfferPoints(objective, one, one))]);

    private static ScaleWeights Weights(params decimal[] percents) => new()
    {
        Id = ProvisionId.Of("weights"),
        Article = "",
        Scale = ScaleId.Of("scale"),
        Label = Text.Same("weights"),
        Weights = [.. Objectives.Zip(percents, (objective, percent) => new ScaleWeight(objective, percent))],
    };
}
