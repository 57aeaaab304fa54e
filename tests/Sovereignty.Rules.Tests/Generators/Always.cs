using FsCheck;
using FsCheck.Fluent;

namespace Sovereignty.Tests.Generators;

/// <summary>Checks that a property holds of every generated value.</summary>
public static class Always
{
    private const int DeepTimes = 30;

    /// <summary>Whether the environment variable <c>SOVEREIGNTY_TESTS</c> asks for deep runs: many more values, and real spans of days beside the squeezed ones.</summary>
    public static bool IsDeep { get; } = string.Equals(Environment.GetEnvironmentVariable("SOVEREIGNTY_TESTS"), "deep", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks so many values, and many times as many in deep runs.</summary>
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property, int runs = 200) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(IsDeep ? runs * DeepTimes : runs));

    /// <summary>Checks so many values, without shrinking them.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int runs = 200) => Holds(Arb.From(values), property, runs);
}
