using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Ownership;

/// <summary>Generates small worlds: chains, diamonds, companies that hold each other or themselves, known and unknown shares.</summary>
internal static class Worlds
{
    private const int MostCompanies = 7;

    /// <summary>Every share is known and every list of holders complete.</summary>
    public static Arbitrary<World> Known => Arb.From(Of(exact: true), Shrink);

    /// <summary>Shares may be ranges and lists of holders incomplete.</summary>
    public static Arbitrary<World> Any => Arb.From(Of(exact: false), Shrink);

    private static Gen<World> Of(bool exact) =>
        from companies in Gen.Choose(2, MostCompanies)
        from outside in Gen.Choose(0, 2).ListOf(companies).Select(coins => coins.Index().Where(coin => coin.Item == 0 && coin.Index > 0).Select(coin => coin.Index).ToValueList())
        from incomplete in Gen.Choose(0, 4).ListOf(companies).Select(coins => exact ? [] : coins.Index().Where(coin => coin.Item == 0).Select(coin => coin.Index).ToValueList())
        from stakes in Gen.CollectToArray(Enumerable.Range(0, companies), held => StakesIn(held, companies, exact))
        select new World(companies, outside, incomplete, [.. stakes.SelectMany(all => all)]);

    // The holders of one company share at most the whole between them, in steps of 4 %, and each of them is known or lies in a range around its part.
    private static Gen<Stake[]> StakesIn(int held, int companies, bool exact) =>
        from holders in Gen.Choose(0, companies - 1).ListOf().Select(all => all.Distinct().Take(4).ToArray())
        from cuts in Gen.Choose(0, 25).ArrayOf(holders.Length)
        let ends = cuts.Order().ToArray()
        from widths in Gen.Choose(0, 3).Two().ArrayOf(holders.Length)
        select holders.Select((holder, i) =>
        {
            var part = 4m * (ends[i] - (i == 0 ? 0 : ends[i - 1]));
            var (below, above) = exact ? (0, 0) : widths[i];
            return new Stake(holder, held, Math.Max(0m, part - (7m * (below % 3))), Math.Min(100m, part + (7m * (above % 3))));
        }).ToArray();

    private static IEnumerable<World> Shrink(World world) => world.Stakes.Select((_, i) => world.With([.. world.Stakes[..i], .. world.Stakes[(i + 1)..]]))
        .Concat(world.Incomplete.Count > 0 ? [world with { Incomplete = [] }] : []);
}
