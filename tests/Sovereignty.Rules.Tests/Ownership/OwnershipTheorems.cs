using System.Numerics;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Ownership;

/// <summary>What must hold of parts held through others. A holder is sought when it lies outside; where only one is, it is the largest.</summary>
public sealed class OwnershipTheorems
{
    private const decimal Scale = 1_000_000_000_000_000_000_000m;

    [Fact]
    public void When_every_share_is_known_the_bounds_meet_in_the_exact_solution() => Always.Holds(Worlds.Known, world =>
    {
        if (NaiveHoldings.PartOf(world, world.IsOutside) is not { } exact)
        {
            return true;
        }

        var part = world.PartOf(world.IsOutside);
        return IsWithin(exact, part) && part.Upper - part.Lower < 1e-15m;
    }, runs: 400);

    [Fact]
    public void A_limit_that_is_the_exact_solution_is_not_exceeded_and_any_lower_one_is() => Always.Holds(Worlds.Known, world =>
    {
        if (NaiveHoldings.PartOf(world, world.IsOutside) is not { } exact || (exact.Above * 1_000_000) % exact.Below != 0)
        {
            return true;
        }

        var limit = (decimal)((exact.Above * 1_000_000) / exact.Below) / 1_000_000m;
        return world.Within(100m, limit).IsTrue && (limit == 0m || world.Within(100m, limit - 0.000001m).IsFalse);
    }, runs: 400);

    [Fact]
    public void Bounds_contain_the_exact_value_of_every_completion() => Always.Holds(Worlds.Any, world =>
    {
        var random = new Random(world.ToString().Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)));
        for (var i = 0; i < 12; i++)
        {
            var (complete, sought) = Completed(world, random, extremes: i % 2 == 0);
            if (complete is null || NaiveHoldings.PartOf(complete, sought) is not { } exact)
            {
                continue;
            }

            // Somebody whom nobody named may be one of those sought.
            var part = world.PartOf(company => sought(company));
            if (!IsWithin(exact, part))
            {
                return false;
            }
        }

        return true;
    }, runs: 400);

    [Fact]
    public void A_part_that_moves_from_a_holder_inside_to_one_outside_never_helps() => Always.Holds(Worlds.Any, world =>
    {
        var insiders = world.Stakes.Where(stake => stake.Least >= 4m && !world.IsOutside(stake.Holder) && !world.Incomplete.Contains(stake.Holder) && world.Stakes.All(above => above.Held != stake.Holder)).ToArray();
        return insiders.All(moved => world.Outside.Where(taker => taker != moved.Held).All(taker =>
        {
            var after = Moved(world, moved, taker, 4m);
            return NeverBetter(world.Within(24m, 39m), after.Within(24m, 39m)) && NeverBetter(world.Within(40m, 60m), after.Within(40m, 60m));
        }));
    }, runs: 200);

    /// <summary>
    /// True of parts, which is what the percentages count when holdings are multiplied: two companies wholly held by one parent from outside, which counts with what
    /// both have. It is not true of a parent from inside whose two companies lie outside: each then counts with its own part only.
    /// </summary>
    [Fact]
    public void Splitting_a_holding_between_two_companies_wholly_held_by_one_parent_from_outside_changes_nothing() => Always.Holds(Worlds.Any, world =>
        world.Stakes.Where(stake => stake.Most >= 2m).All(stake =>
        {
            // The stake passes to a company of a parent from outside; then a part of it to that parent's other company.
            var (parent, one, other) = (world.Companies, world.Companies + 1, world.Companies + 2);
            var bigger = world with { Companies = world.Companies + 3, Outside = [.. world.Outside, parent, .. stake.Held % 2 == 0 ? new[] { one } : []] };
            Stake[] rest = [.. world.Stakes.Where(candidate => candidate != stake), new(parent, one, 100m, 100m), new(parent, other, 100m, 100m)];
            var whole = bigger.With([.. rest, stake with { Holder = one, Least = stake.Most }]);
            var split = bigger.With([.. rest, stake with { Holder = one, Least = stake.Most - 1.5m, Most = stake.Most - 1.5m }, stake with { Holder = other, Least = 1.5m, Most = 1.5m }]);
            return whole.Within(24m, 39m) == split.Within(24m, 39m);
        }), runs: 100);

    [Fact]
    public void The_order_of_parties_and_holdings_does_not_matter() => Always.Holds(Worlds.Any, world =>
    {
        var parties = world.Organisations();
        HostingArrangement one = new() { Id = "asked", Organisations = [.. parties] };
        HostingArrangement other = new() { Id = "asked", Organisations = [.. parties.Reverse()] };
        return one.Equals(other) && world.PartOf(world.IsOutside) == world.With([.. world.Stakes.Reverse()]).PartOf(world.IsOutside);
    }, runs: 200);

    private static bool IsWithin((BigInteger Above, BigInteger Below) exact, Bounds part) =>
        Digits(decimal.Floor(part.Lower * Scale)) * exact.Below <= exact.Above * Digits(Scale) && exact.Above * Digits(Scale) <= Digits(decimal.Ceiling(part.Upper * Scale)) * exact.Below;

    private static BigInteger Digits(decimal whole) => new(whole);

    private static bool NeverBetter(Truth before, Truth after) => before.IsTrue || after.IsFalse || (before.IsUnknown && after.IsUnknown);

    private static World Moved(World world, Stake given, int taker, decimal part)
    {
        Stake[] rest = [.. world.Stakes.Where(stake => stake != given), given with { Least = given.Least - part, Most = given.Most - part }];
        var place = Array.FindIndex(rest, stake => stake.Holder == taker && stake.Held == given.Held);
        return place < 0
            ? world.With([.. rest, new Stake(taker, given.Held, part, part)])
            : world.With([.. rest.Select((stake, i) => i == place ? stake with { Least = stake.Least + part, Most = Math.Min(100m, stake.Most + part) } : stake)]);
    }

    // One way in which everything could be: each share somewhere in its range, and what is left of an incomplete list with two more holders, one of them sought.
    private static (World? World, Func<int, bool> Sought) Completed(World world, Random random, bool extremes)
    {
        var (stranger, seeker) = (world.Companies, world.Companies + 1);
        var stakes = new List<Stake>();
        foreach (var held in Enumerable.Range(0, world.Companies))
        {
            var row = world.Stakes.Where(stake => stake.Held == held).OrderBy(_ => random.Next()).ToArray();
            var left = 100m - row.Sum(stake => stake.Least);
            if (left < 0m)
            {
                return (null, world.IsOutside);
            }

            foreach (var stake in row)
            {
                var most = Math.Min(left, stake.Most - stake.Least);
                var extra = extremes ? (random.Next(2) * most) : decimal.Round(most * random.Next(0, 101) / 100m, 3, MidpointRounding.ToZero);
                left -= extra;
                stakes.Add(stake with { Least = stake.Least + extra, Most = stake.Least + extra });
            }

            if (world.Incomplete.Contains(held))
            {
                var taken = decimal.Round(left * random.Next(0, 101) / 100m, 3, MidpointRounding.ToZero);
                stakes.Add(new(random.Next(2) == 0 ? seeker : stranger, held, taken, taken));
                stakes.Add(new(random.Next(world.Companies), held, left - taken, left - taken));
            }
        }

        return (world with { Companies = world.Companies + 2, Incomplete = [], Stakes = [.. stakes] }, company => company == seeker || world.IsOutside(company));
    }
}
