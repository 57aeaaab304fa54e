using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Criteria;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Ownership;

/// <summary>What must hold of control over small worlds of companies, judged by closing what each of them controls from the start.</summary>
public sealed class ControlTheorems
{
    private static readonly Condition[] Questions =
    [
        new ControlledFrom(Country.Of("US")),
        new UltimatelyControlledFrom(Country.Of("US")),
        new GroupEntityIn(Country.Of("US")),
    ];

    [Fact]
    public void Control_is_certain_where_what_somebody_outside_controls_reaches_the_party_and_only_there() => Always.Holds(Worlds.Any, world =>
        Asked(world, Questions[0]).IsTrue == world.Outside.Any(company => company != 0 && Controlled(world, company).Contains(0)), runs: 400);

    [Fact]
    public void Splitting_a_holding_between_two_companies_of_one_parent_changes_no_control() => Always.Holds(Worlds.Any, world =>
        world.Stakes.Where(stake => stake.Least >= 2m && stake.Least == stake.Most).All(stake =>
        {
            var (parent, one, other) = (world.Companies, world.Companies + 1, world.Companies + 2);
            var bigger = world with { Companies = world.Companies + 3, Outside = stake.Held % 2 == 0 ? [.. world.Outside, parent] : world.Outside };
            Stake[] rest = [.. world.Stakes.Where(candidate => candidate != stake), new(parent, one, 100m, 100m), new(parent, other, 100m, 100m)];
            var whole = bigger.With([.. rest, stake with { Holder = one }]);
            var split = bigger.With([.. rest, stake with { Holder = one, Least = stake.Least - 1.5m, Most = stake.Least - 1.5m }, stake with { Holder = other, Least = 1.5m, Most = 1.5m }]);
            return Questions.All(question => Asked(whole, question) == Asked(split, question))
                && whole.Within(24m, 39m, IndirectHoldings.Attributed) == split.Within(24m, 39m, IndirectHoldings.Attributed);
        }), runs: 100);

    [Fact]
    public void Votes_that_move_from_a_holder_inside_to_one_outside_take_no_control_from_outside() => Always.Holds(Worlds.Known, world =>
        world.Stakes.Where(stake => stake.Least >= 4m && !world.IsOutside(stake.Holder)).All(moved => world.Outside.Where(taker => taker != moved.Held && world.Stakes.All(stake => stake.Held != taker) && !Above(world, moved.Holder).Any(world.IsOutside)).All(taker =>
        {
            Stake[] rest = [.. world.Stakes.Where(stake => stake != moved && (stake.Holder, stake.Held) != (taker, moved.Held)), moved with { Least = moved.Least - 4m, Most = moved.Most - 4m }];
            var before = world.Stakes.SingleOrDefault(stake => (stake.Holder, stake.Held) == (taker, moved.Held))?.Least ?? 0m;
            var after = world.With([.. rest, new(taker, moved.Held, before + 4m, before + 4m)]);
            return !Asked(world, Questions[0]).IsTrue || Asked(after, Questions[0]).IsTrue;
        })), runs: 200);

    private static Truth Asked(World world, Condition question) => Ask.Of(question, world.Organisations(), World.On);

    // What the company surely controls: the votes or the capital that it has with all that it controls already.
    private static HashSet<int> Controlled(World world, int company)
    {
        HashSet<int> found = [company];
        while (Enumerable.Range(0, world.Companies).FirstOrDefault(held => !found.Contains(held) && world.Stakes.Where(stake => stake.Held == held && found.Contains(stake.Holder)).Sum(stake => stake.Least) > 50m, -1) is var next and >= 0)
        {
            found.Add(next);
        }

        return found;
    }

    // Everybody who has a part of the company, at any level, and the company.
    private static HashSet<int> Above(World world, int company)
    {
        HashSet<int> found = [company];
        while (world.Stakes.FirstOrDefault(stake => found.Contains(stake.Held) && !found.Contains(stake.Holder)) is { } next)
        {
            found.Add(next.Holder);
        }

        return found;
    }
}
