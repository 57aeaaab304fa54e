using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>
/// Arrangements of which less is known: a fact unknown or wider, an exact list only at least, an element dropped from a list that is not
/// exact, an element doubted, an event left out. They stay coherent.
/// </summary>
internal static class Forgetting
{
    /// <summary>The arrangement after forgetting one to four times; itself where there is nothing to forget.</summary>
    public static Gen<HostingArrangement> Of(HostingArrangement arrangement) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => By(arrangement, new Random(seed)));

    /// <summary>The arrangement after forgetting one to four times, as the dice fall.</summary>
    public static HostingArrangement By(HostingArrangement arrangement, Random random)
    {
        for (var times = random.Next(4); times >= 0; times--)
        {
            var ways = ArrangementPlaces.OfArrangement.Vary(arrangement, new Widening(arrangement)).ToArray();
            arrangement = ways.Length == 0 ? arrangement : FirstCoherent(ways, random.Next(ways.Length)) ?? arrangement;
        }

        return arrangement;
    }

    /// <summary>Every way to forget once.</summary>
    public static IEnumerable<HostingArrangement> Once(HostingArrangement arrangement) =>
        ArrangementPlaces.OfArrangement.Vary(arrangement, new Widening(arrangement)).Select(way => way()).Where(IsCoherent);

    private static HostingArrangement? FirstCoherent(Func<HostingArrangement>[] ways, int start) =>
        ways.Skip(start).Concat(ways.Take(start)).Select(way => way()).FirstOrDefault(IsCoherent);

    private static bool IsCoherent(HostingArrangement arrangement) => Coherence.ProblemsOf(arrangement).Count == 0;
}
