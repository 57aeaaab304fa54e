using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Sovereignty.Tests.Generators;

/// <summary>
/// Checks that a property holds of every generated value. Which values are generated follows from a seed and the property's name, so that the same
/// commit is judged alike everywhere; another seed looks further.
/// </summary>
public static class Always
{
    private const int DeepTimes = 10;
    private const ulong OrdinarySeed = 20261123;

    /// <summary>How many times as many values as in a quick run: <c>SOVEREIGNTY_TESTS</c> is <c>quick</c>, <c>deep</c> or a number of times, such as 3 or 0.1.</summary>
    public static decimal Times { get; } = Environment.GetEnvironmentVariable("SOVEREIGNTY_TESTS") switch
    {
        null or "" or "quick" => 1,
        "deep" => DeepTimes,
        var times => decimal.Parse(times, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether real spans of days are generated beside the squeezed ones.</summary>
    public static bool IsDeep => Times > 1;

    /// <summary>The seed of every run: <c>SOVEREIGNTY_SEED</c> is a number, or <c>any</c> for one that differs each time.</summary>
    public static ulong Seed { get; } = Environment.GetEnvironmentVariable("SOVEREIGNTY_SEED") switch
    {
        null or "" => OrdinarySeed,
        "any" => (ulong)Random.Shared.NextInt64(),
        var seed => ulong.Parse(seed, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    /// <summary>Checks so many values, and in deep runs many times as many, or at least so many as are asked for there.</summary>
    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property, int runs = 200, int leastWhenDeep = 0, [CallerMemberName] string name = "") =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(Math.Max((int)(runs * Times), 1), IsDeep ? leastWhenDeep : 0)).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Failing.Mixed(Seed, name), Failing.Mixed(Seed, name) | 1), FSharpOption<int>.None))));

    /// <summary>Checks so many values, without shrinking them.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int runs = 200, [CallerMemberName] string name = "") => Holds(Arb.From(values), property, runs, name: name);
}
