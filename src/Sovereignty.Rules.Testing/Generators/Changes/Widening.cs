using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The changes by which less is known of one place.</summary>
internal sealed class Widening(HostingArrangement arrangement) : IVariation
{
    public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
        where T : notnull => fact.Statements.Count == 0 ? [] : [Fact<T>.Unknown, .. WithOneMore(fact), .. WithOneWider(fact)];

    public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
        where T : notnull, IKeyed
    {
        if (list.Equals(FactList<T>.Unknown))
        {
            return [];
        }

        var atLeast = FactList.AtLeast(list.Entries);
        return
        [
            FactList<T>.Unknown,
            .. list.Completeness is null ? [] : new[] { atLeast },
            .. list.Entries.Select(dropped => FactList.AtLeast(list.Entries.Where(entry => !entry.Equals(dropped)).ToValueSet())),
            .. list.Entries.Where(entry => entry.Denial is null).Select(entry => Doubted(list, entry)),
        ];
    }

    public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) =>
        events.Select(dropped => events.Where(recorded => !recorded.Equals(dropped)).ToValueSet());

    public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) =>
        answers.Select(dropped => answers.Where(answer => !answer.Equals(dropped)).ToValueSet());

    public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => [];

    // A source is never dropped: what the others agree on without it may be more.
    private IEnumerable<Fact<T>> WithOneMore<T>(Fact<T> fact)
        where T : notnull =>
        from statement in fact.Statements
        from other in OtherValues.Of<T>(arrangement)
        where !statement.OneOf.Contains(other)
        select Replace(fact, statement, [.. statement.OneOf, other]);

    private static IEnumerable<Fact<T>> WithOneWider<T>(Fact<T> fact)
        where T : notnull =>
        from statement in fact.Statements
        from value in statement.OneOf
        from wider in OtherValues.WiderThan(value)
        select Replace(fact, statement, [.. statement.OneOf.Select(candidate => candidate.Equals(value) ? wider : candidate)]);

    private static Fact<T> Replace<T>(Fact<T> fact, Statement<T> statement, ValueList<T> oneOf)
        where T : notnull => Fact.Disputed<T>(
            [.. fact.Statements.Select(candidate => Fact.OneOf(candidate.Equals(statement) ? oneOf : candidate.OneOf, candidate.Evidence))]);

    private static FactList<T> Doubted<T>(FactList<T> list, Entry<T> entry)
        where T : notnull, IKeyed
    {
        var entries = list.Entries.Select(candidate => candidate.Equals(entry) ? entry with { Denial = entry.Evidence } : candidate).ToValueSet();
        return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
    }
}
