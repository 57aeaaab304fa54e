using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Evaluation;

/// <summary>Every oracle of the fixture, to the digit, through whole assessments where there are answers.</summary>
public sealed class OracleTests
{
    public static TheoryData<int> Examples => [.. Csf.Oracles.GetProperty("workedExamples").EnumerateArray().Select(example => example.GetProperty("n").GetInt32())];

    public static TheoryData<string> Cards => [.. Csf.Oracles.GetProperty("providerCards").EnumerateArray().Select(card => card.GetProperty("case").GetString()!)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_is_reproduced_to_the_digit(int number)
    {
        var example = Csf.Oracles.GetProperty("workedExamples").EnumerateArray().Single(one => one.GetProperty("n").GetInt32() == number);
        var score = Csf.Scored(Csf.Answers(example.GetProperty("answers")));

        foreach (var (objective, points) in example.GetProperty("objectivePoints").Numbers())
        {
            Assert.Equal(points, score.On(objective).Points.Counted);
        }

        foreach (var (objective, level) in example.GetProperty("objectiveSeal").Numbers())
        {
            Assert.Equal((int)level, score.On(objective).Level.Counted);
        }

        foreach (var (weights, percent) in example.TryGetProperty("scorePercent", out var percents) ? percents.Numbers() : [])
        {
            Assert.Equal(new(percent, percent, percent), score.Under(weights).Percent);
        }

        if (example.TryGetProperty("overallSeal", out var overall))
        {
            Assert.Equal(new(overall.GetInt32(), overall.GetInt32(), overall.GetInt32()), score.Level);
            Assert.Empty(score.Gaps);
        }

        if (example.TryGetProperty("bindingCriteria", out var binding))
        {
            Assert.Equal(binding.EnumerateArray().Select(one => one.GetString()), score.Binding.Select(criterion => criterion.Value));
        }
    }

    [Fact]
    public void Example_10_leaves_41_gaps_and_bounds_what_they_may_add()
    {
        var example = Csf.Oracles.GetProperty("workedExamples").EnumerateArray().Last();
        var score = Csf.Scored(Csf.Answers(example.GetProperty("answers")));

        Assert.Equal(41, score.Gaps.Count());
        Assert.Equal("1.6", Assert.Single(score.On("SOV-1").Gaps).Value);
        Assert.Equal(new(530.93m, 530.93m, 655.93m), score.On("SOV-1").Points);
        Assert.Equal(new(2, 2, 2), score.On("SOV-1").Level);
        Assert.Equal(new(null, 0, 4), score.On("SOV-2").Level);
        Assert.Equal(new(2, 0, 2), score.Level);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_of_a_provider_is_reproduced(string name)
    {
        var card = Csf.Oracles.GetProperty("providerCards").EnumerateArray().Single(one => one.GetProperty("case").GetString() == name);
        var levels = LevelsOf(card.GetProperty("objectiveSeal"));
        var score = Csf.Scored(Csf.Reaching(levels));

        Assert.All(levels, pair => Assert.Equal(pair.Value, score.Objectives.Single(one => one.Objective.Equals(pair.Key)).Level.Counted));
        Assert.Equal(card.GetProperty("overallSeal").GetInt32(), score.Level.Counted);
        Assert.Equal(card.GetProperty("passesMinimum").GetProperty("SEAL-2").GetBoolean(), score.Reaches(2).IsTrue);
        Assert.Equal(card.GetProperty("passesMinimum").GetProperty("SEAL-3").GetBoolean(), score.Reaches(3).IsTrue);
        if (!card.TryGetProperty("objectivePercent", out var percents))
        {
            return;
        }

        var offer = OfferOf(name, percents);
        foreach (var (weights, exact) in card.GetProperty("weightedPercentFromPrintedValues").Numbers())
        {
            Assert.Equal(exact, Percent(offer, weights));
        }

        Assert.InRange(Percent(offer, "calculator-2026-06-01") - card.GetProperty("weightedPercentPrinted").GetDecimal(), -card.GetProperty("toleranceOnScore").GetDecimal(), card.GetProperty("toleranceOnScore").GetDecimal());
        Assert.InRange(percents.Numbers().Average(one => one.Value) - card.GetProperty("unweightedPercentPrinted").GetDecimal(), -card.GetProperty("toleranceOnUnweighted").GetDecimal(), card.GetProperty("toleranceOnUnweighted").GetDecimal());
    }

    [Fact]
    public void The_same_values_give_two_scores_by_document()
    {
        var weighted = Csf.Oracles.GetProperty("weightsByDate");
        var card = Csf.Oracles.GetProperty("providerCards").EnumerateArray().Single(one => one.GetProperty("case").GetString() == weighted.GetProperty("objectivePercentOf").GetString());
        var offer = OfferOf("offer", card.GetProperty("objectivePercent"));

        Assert.Equal(77.315m, Percent(offer, "calculator-2026-06-01"));
        foreach (var (weights, exact) in weighted.GetProperty("exact").Numbers())
        {
            Assert.Equal(exact, Percent(offer, weights));
            Assert.InRange(Percent(offer, weights) - weighted.GetProperty("printedInCase").GetProperty(weights).GetDecimal(), -0.01m, 0.01m);
        }
    }

    [Fact]
    public void The_buyers_profile_admits_and_rejects_as_published()
    {
        var fixture = Csf.Oracles.GetProperty("gateFixtures")[0];
        var minima = LevelsOf(fixture.GetProperty("minimumSeal"));
        foreach (var expected in fixture.GetProperty("offers").EnumerateArray())
        {
            var card = Csf.Oracles.GetProperty("providerCards").EnumerateArray().Single(one => one.GetProperty("case").GetString() == expected.GetProperty("case").GetString());
            var score = Csf.Scored(Csf.Reaching(LevelsOf(card.GetProperty("objectiveSeal"))));
            var fails = minima.Where(minimum => score.Reaches(minimum.Value, minimum.Key).IsFalse).Select(minimum => minimum.Key.Value).Order(StringComparer.Ordinal);
            Assert.Equal(expected.GetProperty("failsOn").EnumerateArray().Select(one => one.GetString()!.ToLowerInvariant()), fails);
            Assert.Equal(expected.GetProperty("passes").GetBoolean(), minima.All(minimum => score.Reaches(minimum.Value, minimum.Key).IsTrue));
        }
    }

    [Fact]
    public void All_four_offers_of_the_award_clear_the_minimum()
    {
        var fixture = Csf.Oracles.GetProperty("gateFixtures")[1];
        foreach (var offer in fixture.GetProperty("offers").EnumerateArray())
        {
            var level = offer.GetProperty("overallSeal").GetInt32();
            var score = Csf.Scored(Csf.Reaching(Csf.Scale.Objectives.ToDictionary(objective => objective.Id, _ => level)));
            Assert.Equal(level, score.Level.Counted);
            Assert.Equal(offer.GetProperty("passes").GetBoolean(), score.Reaches(fixture.GetProperty("minimumOverallSeal").GetInt32()).IsTrue);
        }
    }

    private static Dictionary<ScaleObjectiveId, int> LevelsOf(JsonElement json) => json.EnumerateObject().ToDictionary(one => Csf.Objective(one.Name), one => one.Value.GetInt32());

    private static Offer OfferOf(string name, JsonElement percents) =>
        Offer.Of(name, [.. percents.Numbers().Select(one => new OfferPoints(Csf.Objective(one.Name), one.Value * 10m, one.Value * 10m))]);

    private static decimal Percent(Offer offer, string weights) => Ranking.Of([offer], Csf.Weights[weights], Csf.Scale.Divisor)[0].Lowest;
}
