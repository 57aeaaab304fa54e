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
            _ => new(new ValueList<T>(InOneOrder(given))),
        };
    }

    // Equal elements have equal keys, so only those with one key are compared. Where their contents differ, these settle the order.
    private static T[] InOneOrder<T>(IReadOnlyList<T> given)
        where T : notnull, IKeyed
    {
        var keys = new string[given.Count];
        var sorted = new T[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], sorted[i]) = (given[i].Key, given[i]);
        }

        Array.Sort(keys, sorted, StringComparer.Ordinal);
        for (var i = 1; i < keys.Length; i++)
        {
            if (string.Equals(keys[i - 1], keys[i], StringComparison.Ordinal))
            {
                return [.. given.Distinct().OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.ToString(), StringComparer.Ordinal)];
            }
        }

        return sorted;
    }
}
