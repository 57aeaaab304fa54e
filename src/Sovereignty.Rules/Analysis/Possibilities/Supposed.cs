using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Facts as they are supposed in a search: beyond doubt and known on every day, since a search is about the world and not about proof.</summary>
internal static class Supposed
{
    public static Evidence Evidence { get; } = new(EvidenceGrade.Authority, new LocalDate(1, 1, 1), "supposed");

    public static Fact<T> Known<T>(T value)
        where T : notnull => Fact.Of(value, Evidence);

    public static FactList<T> Exactly<T>(params IEnumerable<T> values)
        where T : notnull, IKeyed => FactList.Exactly<T>(Evidence, [.. values.Select(value => new Entry<T>(value, Evidence))]);
}
