using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Evaluation;

namespace Sovereignty.Tests.Law;

public sealed class SovereigntyCalculator2026Tests
{
    private static readonly InstrumentId Id = InstrumentId.Of("eu-csf-calculator-2026-06-01");

    [Fact]
    public void The_ladders_are_those_of_the_fixture_rung_by_rung()
    {
        var expected = Csf.Ladders.GetProperty("objectives").EnumerateArray().SelectMany(objective => objective.GetProperty("criteria").EnumerateArray()
            .SelectMany(criterion => criterion.GetProperty("rungs").EnumerateArray().Select(rung => (
                objective.GetProperty("id").GetString()!.ToLowerInvariant(), criterion.GetProperty("id").GetString()!, criterion.GetProperty("name").GetString()!,
                rung.GetProperty("rung").GetInt32(), rung.GetProperty("points").GetDecimal(), rung.GetProperty("seal").GetInt32())))).ToArray();
        var shipped = Csf.Scale.Objectives.SelectMany(objective => objective.Criteria.SelectMany(criterion => criterion.Rungs.Index().Select(rung => (
            objective.Id.Value, criterion.Id.Value, criterion.Name.En, rung.Index + 1, rung.Item.Points, rung.Item.Level))));

        Assert.Equal(235, expected.Length);
        Assert.Equal(expected, shipped);
        Assert.Equal(Csf.Ladders.GetProperty("nominalDivisor").GetDecimal(), Csf.Scale.Divisor);
    }

    [Fact]
    public void The_weights_are_those_of_the_fixture_each_in_its_own_text()
    {
        foreach (var set in Csf.Ladders.GetProperty("weightSets").EnumerateArray())
        {
            var weights = Csf.Weights[set.GetProperty("id").GetString()!];
            var text = Catalogue.Law.Instruments.Single(text => text.Provisions.Contains(weights));

            Assert.Equal(set.GetProperty("weightsPercent").Numbers().Select(one => (Csf.Objective(one.Name), one.Value)), weights.Weights.Select(weight => (weight.Objective, weight.Percent)));
            Assert.Equal(100m, weights.Weights.Sum(weight => weight.Percent));
            Assert.Equal(set.GetProperty("instrument").GetString(), text.Id.Value);
            Assert.Equal(Known.Day(set.GetProperty("usableFrom").GetString()!), text.Events.Single(happened => happened.Kind == LifeEventKind.InForce).Day.Earliest);
        }
    }

    [Fact]
    public void The_facts_of_the_ladders_hold()
    {
        var facts = Csf.Oracles.GetProperty("ladderFacts");
        foreach (var (objective, maximum) in facts.GetProperty("objectiveMaxima").Numbers())
        {
            Assert.Equal(maximum, Of(objective).Criteria.Sum(criterion => criterion.Rungs[^1].Points));
        }

        foreach (var (objective, second) in facts.GetProperty("secondHighestObjectivePoints").Numbers())
        {
            Assert.Equal(second, Of(objective).Criteria.Sum(criterion => criterion.Rungs[^2].Points));
        }

        Assert.Equal(Names("inertForGate"), Where(criterion => criterion.Rungs.All(rung => rung.Level == 4)));
        Assert.Equal(Names("noSeal3Rung"), Where(criterion => criterion.Rungs.Any(rung => rung.Level < 3) && criterion.Rungs.All(rung => rung.Level != 3)));
        Assert.Equal(Names("belowTopRungCapsAtSeal1"), Where(criterion => criterion.Rungs.SkipLast(1).All(rung => rung.Level <= 1)));

        IEnumerable<string?> Names(string property) => facts.GetProperty(property).EnumerateArray().Select(one => one.GetString());
        static IEnumerable<string> Where(Func<ScaleCriterion, bool> holds) => Csf.Criteria.Where(holds).Select(criterion => criterion.Id.Value);
    }

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-06-02", true)]
    public void It_stands_from_its_publication_on(string on, bool expected) => Assert.Equal(expected, Asking.StatusOf(Id.Value, on).InForce.IsTrue);

    [Theory]
    [InlineData("2025-10-19", false)]
    [InlineData("2025-10-20", true)]
    [InlineData("2025-10-21", true)]
    public void The_framework_and_its_weights_came_first(string on, bool expected) => Assert.Equal(expected, Asking.StatusOf("eu-csf-1-2-1", on).InForce.IsTrue);

    [Fact]
    public void The_tender_and_its_award_bind_nobody_else()
    {
        Assert.Empty(Catalogue.Law.Find(InstrumentId.Of("eu-cloud3-tender-2025"))!.Provisions);
        Assert.Empty(Catalogue.Law.Find(InstrumentId.Of("eu-cloud3-award-2026"))!.Provisions);
        Assert.True(Asking.StatusOf("eu-cloud3-tender-2025", "2025-10-15").InForce.IsUnknown);
        Assert.Equal((true, true), (Asking.StatusOf("eu-cloud3-award-2026", "2026-04-16").InForce.IsFalse, Asking.StatusOf("eu-cloud3-award-2026", "2026-04-17").InForce.IsTrue));
    }

    [Theory]
    [InlineData("a higher rung with fewer points")]
    [InlineData("names '1.1' twice")]
    [InlineData("do not stand in their order")]
    [InlineData("of a level that the scale does not have")]
    [InlineData("has no criterion")]
    [InlineData("divides by nothing")]
    [InlineData("do not weigh the objectives")]
    public void A_scale_that_contradicts_itself_cannot_be_built(string why)
    {
        var first = Csf.Scale.Objectives[0];
        var scale = why switch
        {
            "a higher rung with fewer points" => With(first with { Criteria = [first.Criteria[0] with { Rungs = [.. first.Criteria[0].Rungs.Reverse()] }] }),
            "names '1.1' twice" => With(first with { Criteria = [first.Criteria[0], first.Criteria[0]] }),
            "do not stand in their order" => Csf.Scale with { Levels = [.. Csf.Scale.Levels.Reverse()] },
            "of a level that the scale does not have" => Csf.Scale with { Levels = [.. Csf.Scale.Levels.Take(3)] },
            "has no criterion" => With(first with { Criteria = [] }),
            "divides by nothing" => Csf.Scale with { Divisor = 0 },
            _ => Csf.Scale with { Objectives = [.. Csf.Scale.Objectives.Skip(1)] },
        };
        var text = Catalogue.Law.Find(Id)!;

        Assert.Contains(Assert.Throws<LawConflictException>(() => BodyOfLaw.Of(text with { Provisions = [scale, text.Provisions[1]] })).Problems, problem => problem.Contains(why, StringComparison.Ordinal));
    }

    private static ScaleObjective Of(string name) => Csf.Scale.Objectives.Single(objective => objective.Id.Equals(Csf.Objective(name)));

    private static Scale With(ScaleObjective objective) => Csf.Scale with { Objectives = [objective, .. Csf.Scale.Objectives.Skip(1)] };
}
