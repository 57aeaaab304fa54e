namespace Sovereignty.Facts;

/// <summary>The places at which a record has facts and lists; varies one of them at a time, or all.</summary>
internal sealed class Places<T>
{
    private readonly List<Func<T, IVariation, IEnumerable<Func<T>>>> places = [];
    private readonly List<Func<T, IVariation, T>> everywhere = [];

    /// <summary>The record with one place changed, for each place and each change; made only when asked for.</summary>
    public IEnumerable<Func<T>> Vary(T value, IVariation variation) => places.SelectMany((place, number) => place(value, variation.At(number)));

    /// <summary>The record with the first change made at each place where there is one; the same record where there is none.</summary>
    public T VaryAll(T value, IVariation variation)
    {
        for (var number = 0; number < everywhere.Count; number++)
        {
            value = everywhere[number](value, variation.At(number));
        }

        return value;
    }

    public Places<T> Any<TPart>(Func<T, TPart> get, Func<T, TPart, T> set, Func<TPart, IVariation, IEnumerable<Func<TPart>>> vary, Func<TPart, IVariation, TPart> varyAll)
    {
        places.Add((value, variation) => vary(get(value), variation).Select<Func<TPart>, Func<T>>(part => () => set(value, part())));
        everywhere.Add((value, variation) => get(value) is var before && varyAll(before, variation) is var after && ReferenceEquals(before, after) ? value : set(value, after));
        return this;
    }

    public Places<T> Whole<TPart>(Func<T, TPart> get, Func<T, TPart, T> set, Func<TPart, IVariation, IEnumerable<TPart>> vary)
        where TPart : class => Any(get, set, (part, variation) => vary(part, variation).Select<TPart, Func<TPart>>(other => () => other), (part, variation) => vary(part, variation).FirstOrDefault(part));

    public Places<T> Fact<TValue>(Func<T, Fact<TValue>> get, Func<T, Fact<TValue>, T> set)
        where TValue : notnull => Whole(get, set, (fact, variation) => variation.Of(fact));

    public Places<T> List<TValue>(Func<T, FactList<TValue>> get, Func<T, FactList<TValue>, T> set)
        where TValue : notnull, IKeyed => Whole(get, set, (list, variation) => variation.Of(list));

    /// <summary>A list whose elements have places of their own.</summary>
    public Places<T> List<TValue>(Func<T, FactList<TValue>> get, Func<T, FactList<TValue>, T> set, Places<TValue> elements)
        where TValue : notnull, IKeyed => List(get, set).Any(
            get,
            set,
            (list, variation) => list.Entries.SelectMany(entry => elements.Vary(entry.Value, variation.Within(entry.Value)).Select<Func<TValue>, Func<FactList<TValue>>>(value => () => Replace(list, entry, entry with { Value = value() }))),
            (list, variation) => list.Entries.Select(entry => elements.VaryAll(entry.Value, variation.Within(entry.Value)) is var value && ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value }).ToArray() is var entries
                && entries.Zip(list.Entries).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : new FactList<TValue>(entries.ToValueSet(), list.Completeness));

    /// <summary>A set whose elements have places of their own.</summary>
    public Places<T> Set<TValue>(Func<T, ValueSet<TValue>> get, Func<T, ValueSet<TValue>, T> set, Places<TValue> elements)
        where TValue : notnull, IKeyed => Any(
            get,
            set,
            (all, variation) => all.SelectMany(element => elements.Vary(element, variation.Within(element)).Select<Func<TValue>, Func<ValueSet<TValue>>>(value => () => Replace(all, element, value()))),
            (all, variation) => all.Select(element => elements.VaryAll(element, variation.Within(element))).ToArray() is var changed && changed.Zip(all).All(pair => ReferenceEquals(pair.First, pair.Second)) ? all : changed.ToValueSet());

    private static ValueSet<TValue> Replace<TValue>(ValueSet<TValue> all, TValue element, TValue other)
        where TValue : notnull, IKeyed => all.Select(candidate => candidate.Equals(element) ? other : candidate).ToValueSet();

    private static FactList<TValue> Replace<TValue>(FactList<TValue> list, Entry<TValue> entry, Entry<TValue> other)
        where TValue : notnull, IKeyed
    {
        var entries = list.Entries.Select(candidate => candidate.Equals(entry) ? other : candidate).ToValueSet();
        return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
    }
}
