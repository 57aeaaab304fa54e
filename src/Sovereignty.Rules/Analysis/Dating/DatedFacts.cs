using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor the evidence, and the days, of one fact or list.</summary>
internal sealed class DatedFacts(DayVisitor visitor)
{
    public Fact<T> Of<T>(Fact<T> fact, Func<T, T>? value = null)
        where T : notnull => fact.Statements.Count == 0
        ? fact
        : new([.. fact.Statements.Select(statement => new Statement<T>(value is null ? statement.OneOf : statement.OneOf.Select(value).ToValueList(), visitor.Evidence(statement.Evidence)))]);

    public FactList<T> Of<T>(FactList<T> list, Func<T, T>? value = null)
        where T : notnull, IKeyed => new(
        [.. list.Entries.Select(entry => new Entry<T>(value is null ? entry.Value : value(entry.Value), visitor.Evidence(entry.Evidence), entry.Denial is { } denial ? visitor.Evidence(denial) : null))],
        list.Completeness is { } completeness ? visitor.Evidence(completeness) : null);

    public Fact<UncertainDay> Day(Fact<UncertainDay> fact, string path, Text words) =>
        Of(fact, day => visitor.Day(day, new Dated(CauseKind.Event, path, words)));

    public Fact<Validity> Period(Fact<Validity> fact, CauseKind kind, string path, Text begins, Text ends) =>
        Of(fact, period => visitor.Period(period, kind, path, begins, ends));
}
