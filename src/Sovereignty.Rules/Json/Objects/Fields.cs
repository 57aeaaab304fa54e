using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Makes the properties of an object, one line for reading and writing.</summary>
internal static class Fields<T>
{
    /// <summary>A property that a document must give.</summary>
    public static Field<T> Required<TValue>(string name, Codec<TValue> codec, Func<T, TValue> get, Func<T, TValue, T> set)
        where TValue : notnull => new CodedField<T, TValue>(name, codec, value => get(value), set, required: true);

    /// <summary>A text that may be missing.</summary>
    public static Field<T> Optional(string name, Func<T, string?> get, Func<T, string, T> set) =>
        new CodedField<T, string>(name, TextCodec.Any, get, set, required: false);

    /// <summary>A fact; one of which nothing is known is left out.</summary>
    public static Field<T> Fact<TValue>(string name, Codec<TValue> codec, Func<T, Fact<TValue>> get, Func<T, Fact<TValue>, T> set)
        where TValue : notnull => new CodedField<T, Fact<TValue>>(
            name, new FactCodec<TValue>(codec), value => get(value) is { Statements.Count: > 0 } fact ? fact : null, set, required: false);

    /// <summary>A list of which something is known; one of which nothing is known is left out.</summary>
    public static Field<T> List<TValue>(string name, Codec<TValue> codec, Func<T, FactList<TValue>> get, Func<T, FactList<TValue>, T> set)
        where TValue : notnull, IKeyed => new CodedField<T, FactList<TValue>>(
            name, new FactListCodec<TValue>(codec), value => get(value) is { } list && (list.Completeness is not null || list.Entries.Count > 0) ? list : null, set, required: false);

    /// <summary>A part with properties of its own; one that says nothing is left out.</summary>
    public static Field<T> Part<TValue>(string name, ObjectCodec<TValue> codec, Func<T, TValue> get, Func<T, TValue, T> set)
        where TValue : notnull => new CodedField<T, TValue>(
            name, codec, value => get(value) is { } part && !part.Equals(codec.Blank) ? part : null, set, required: false);

    /// <summary>A record whose presence says something; left out when there is none.</summary>
    public static Field<T> Record<TValue>(string name, ObjectCodec<TValue> codec, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class => new CodedField<T, TValue>(name, codec, get, set, required: false);

    /// <summary>A plain array; an empty one is left out.</summary>
    public static Field<T> Set<TValue>(string name, Codec<ValueSet<TValue>> codec, Func<T, ValueSet<TValue>> get, Func<T, ValueSet<TValue>, T> set)
        where TValue : notnull, IKeyed => new CodedField<T, ValueSet<TValue>>(
            name, codec, value => get(value) is { Count: > 0 } elements ? elements : null, set, required: false);
}
