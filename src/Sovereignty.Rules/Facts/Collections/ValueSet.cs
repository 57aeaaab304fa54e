using System.Collections;
using System.Runtime.CompilerServices;

namespace Sovereignty.Facts;

/// <summary>An immutable set that compares by content and keeps its elements in the order of their keys, so that the order in which they were given never matters.</summary>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Of))]
public sealed class ValueSet<T> : IReadOnlyList<T>, IEquatable<ValueSet<T>>
    where T : notnull, IKeyed
{
    /// <summary>The set without elements.</summary>
    public static ValueSet<T> Empty { get; } = new(ValueList<T>.Empty);

    private readonly ValueList<T> items;

    internal ValueSet(ValueList<T> items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Whether the set holds <paramref name="item"/>.</summary>
    public bool Contains(T item)
    {
        foreach (var candidate in items)
        {
            if (candidate.Equals(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ValueSet<T>? other) => other is not null && Count == other.Count && (items.Equals(other.items) || items.ToHashSet().SetEquals(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueSet<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(0, (sum, item) => unchecked(sum + item.GetHashCode()));

    /// <inheritdoc/>
    public override string ToString() => items.ToString();

    /// <summary>Enumerates without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();
}

/// <summary>Makes sets that compare by content.</summary>
public static class ValueSet
{
    /// <summary>The set of these elements; one given twice counts once.</summary>
    public static ValueSet<T> Of<T>(params ReadOnlySpan<T> items)
        where T : notnull, IKeyed => items.ToArray().ToValueSet();

    /// <summary>The set of these elements; one given twice counts once.</summary>
    public static ValueSet<T> ToValueSet<T>(this IEnumerable<T> items)
        where T : notnull, IKeyed
    {
        var given = items as IReadOnlyList<T> ?? items.ToArray();
        return given.Count switch
        {
            0 => ValueSet<T>.Empty,
            1 => new([given[0]]),
            _ => new(InOneOrder(given.Distinct().OrderBy(item => item.Key, StringComparer.Ordinal).ToArray()).ToValueList()),
        };
    }

    // Elements with one key and different contents would stand as they were given; their contents settle the order instead.
    private static T[] InOneOrder<T>(T[] items)
        where T : IKeyed
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (string.Equals(items[i - 1].Key, items[i].Key, StringComparison.Ordinal))
            {
                return [.. items.OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.ToString(), StringComparer.Ordinal)];
            }
        }

        return items;
    }
}
