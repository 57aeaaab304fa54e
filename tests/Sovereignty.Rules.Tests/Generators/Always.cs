using FsCheck;
using FsCheck.Fluent;

namespace Sovereignty.Tests.Generators;

/// <summary>Runs a property on generated values and throws on the first, smallest one for which it does not hold.</summary>
public static class Always
{
    /// <summary>Checks so many values; the environment variable <c>FSCHECK_RUNS</c> multiplies them for deep runs.</summary>
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property, int runs = 200) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(runs * Depth));

    /// <summary>Checks so many values, without shrinking.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int runs = 200) => Holds(Arb.From(values), property, runs);

    private static int Depth => int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_RUNS"), out var times) ? Math.Max(1, times) : 1;
}
