using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Builds generators of records property by property.</summary>
internal static class Pick
{
    public static Gen<T> Of<T>(T blank) => Gen.Constant(blank);

    /// <summary>The same with one property generated.</summary>
    public static Gen<T> With<T, TValue>(this Gen<T> owners, Gen<TValue> values, Func<T, TValue, T> set) =>
        owners.SelectMany(_ => values, set);

    public static Gen<T> OneOf<T>(IReadOnlyCollection<T> pool) => Gen.Elements(pool.ToArray());

    /// <summary>Some of the pool, in the order of the pool, at most so many.</summary>
    public static Gen<T[]> SubsetOf<T>(IReadOnlyCollection<T> pool, int most) =>
        Gen.Choose(0, Math.Min(most, pool.Count)).SelectMany(count => Gen.Shuffle(pool.ToArray()), (count, shuffled) => shuffled.Take(count).ToArray());

    /// <summary>None, one or two.</summary>
    public static Gen<ValueList<T>> UpToTwo<T>(this Gen<T> elements) =>
        Gen.Choose(0, 2).SelectMany(count => elements.ArrayOf(count)).Select(all => all.ToValueList());
}
