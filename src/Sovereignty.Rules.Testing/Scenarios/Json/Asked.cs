using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>Makes properties that may be left out, and then are not asked.</summary>
internal static class Asked<T>
{
    /// <summary>A single value.</summary>
    public static Field<T> For<TValue>(string name, Codec<TValue> codec, Func<T, object?> get, Func<T, TValue, T> set)
        where TValue : notnull => new CodedField<T, TValue>(name, codec, get, set, required: false);

    /// <summary>Values in the order of the document; none are left out.</summary>
    public static Field<T> List<TValue>(string name, Codec<TValue> elements, Func<T, ValueList<TValue>> get, Func<T, ValueList<TValue>, T> set)
        where TValue : notnull => Listed(name, new ListCodec<TValue>(elements), get, set);

    /// <summary>Values in the order of the document, as they stand there; none are left out.</summary>
    public static Field<T> Listed<TValue>(string name, Codec<ValueList<TValue>> codec, Func<T, ValueList<TValue>> get, Func<T, ValueList<TValue>, T> set)
        where TValue : notnull => new CodedField<T, ValueList<TValue>>(name, codec, owner => get(owner) is { Count: > 0 } values ? values : null, set, required: false);

    /// <summary>Values whose order means nothing; none are left out.</summary>
    public static Field<T> Set<TValue>(string name, Codec<ValueList<TValue>> codec, Func<T, ValueSet<TValue>> get, Func<T, ValueSet<TValue>, T> set)
        where TValue : notnull, IKeyed => Listed(name, codec, owner => [.. get(owner)], (owner, values) => set(owner, [.. values]));

    /// <summary>Texts that say something.</summary>
    public static Field<T> Texts(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) => List(name, InWords.Once, get, set);
}
