using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What a fact could be, in words, with the organisations that it brings into the arrangement.</summary>
internal sealed record Option<T>(T Value, Text Words)
{
    public ValueList<Organisation> Also { get; init; } = [];

    public Option<TOther> Select<TOther>(Func<T, TOther> selector) => new(selector(Value), Words) { Also = Also };
}
