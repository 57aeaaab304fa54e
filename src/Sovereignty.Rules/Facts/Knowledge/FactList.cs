namespace Sovereignty.Facts;

/// <summary>What is known of a list: nothing, at least these elements, or exactly these. Exactly none and nothing known are different things.</summary>
public sealed record FactList<T>
    where T : notnull, IKeyed
{
    internal FactList(ValueSet<Entry<T>> entries, Evidence? completeness)
    {
        Entries = entries;
        Completeness = completeness;
    }

    /// <summary>Nothing is known of the list.</summary>
    public static FactList<T> Unknown { get; } = new(ValueSet<Entry<T>>.Empty, null);

    /// <summary>The elements that are known, in the order of their keys.</summary>
    public ValueSet<Entry<T>> Entries { get; }

    /// <summary>The evidence that there are no others; null when there may be.</summary>
    public Evidence? Completeness { get; }

    /// <summary>The elements that are known, without their evidence.</summary>
    public IEnumerable<T> Values => Entries.Select(entry => entry.Value);

    /// <inheritdoc/>
    public override string ToString() => (Completeness is null ? "at least " : "exactly ") + Entries;
}

/// <summary>Makes lists of which something is known.</summary>
public static class FactList
{
    /// <summary>At least these elements, perhaps others.</summary>
    public static FactList<T> AtLeast<T>(Evidence evidence, params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => AtLeast<T>([.. values.ToArray().Select(value => new Entry<T>(value, evidence))]);

    /// <summary>At least these elements, each with its own evidence, perhaps others.</summary>
    public static FactList<T> AtLeast<T>(ValueSet<Entry<T>> entries)
        where T : notnull, IKeyed => new(entries, null);

    /// <summary>Exactly these elements.</summary>
    public static FactList<T> Exactly<T>(Evidence evidence, params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => Exactly<T>(evidence, [.. values.ToArray().Select(value => new Entry<T>(value, evidence))]);

    /// <summary>Exactly these elements, each with its own evidence; <paramref name="completeness"/> says why there are no others.</summary>
    public static FactList<T> Exactly<T>(Evidence completeness, ValueSet<Entry<T>> entries)
        where T : notnull, IKeyed
    {
        ArgumentNullException.ThrowIfNull(completeness);
        return new(entries, completeness);
    }
}
