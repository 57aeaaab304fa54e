namespace Sovereignty.Facts;

/// <summary>
/// What is known of one value: nothing, some possible values, or the value, with the evidence for it. Sources that disagree make a disputed
/// fact, which answers only what all of them agree on. Nothing missing is ever read as a default.
/// </summary>
public sealed record Fact<T>
    where T : notnull
{
    internal Fact(ValueList<Statement<T>> statements) => Statements = statements;

    /// <summary>Nothing is known.</summary>
    public static Fact<T> Unknown { get; } = new(ValueList<Statement<T>>.Empty);

    /// <summary>What each source says; none when nothing is known, several when they disagree or confirm each other.</summary>
    public ValueList<Statement<T>> Statements { get; }

    /// <inheritdoc/>
    public bool Equals(Fact<T>? other) =>
        other is not null && Statements.Count == other.Statements.Count && Statements.All(other.Statements.Contains);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var sum = 0;
        foreach (var statement in Statements)
        {
            sum = unchecked(sum + statement.GetHashCode());
        }

        return sum;
    }

    /// <inheritdoc/>
    public override string ToString() => Statements.Count == 0
        ? "unknown"
        : string.Join(" / ", Statements
            .Select(statement => string.Join(" or ", statement.OneOf.Select(value => value.ToString())))
            .Order(StringComparer.Ordinal));
}

/// <summary>Makes facts.</summary>
public static class Fact
{
    /// <summary>The value is known.</summary>
    public static Fact<T> Of<T>(T value, Evidence evidence)
        where T : notnull => OneOf([value], evidence);

    /// <summary>The value is one of these.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Fact<T> OneOf<T>(ValueList<T> values, Evidence evidence)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return values is { Count: > 0 }
            ? new Fact<T>([new Statement<T>(InOneOrder(values), evidence)])
            : throw new ArgumentException("A fact that is one of several values needs at least one.", nameof(values));
    }

    private static ValueList<T> InOneOrder<T>(ValueList<T> values)
        where T : notnull => values.Count == 1 ? values : values.Distinct().OrderBy(value => value.ToString(), StringComparer.Ordinal).ToValueList();

    /// <summary>Several sources state the fact; it answers only what all of them agree on.</summary>
    public static Fact<T> Disputed<T>(params ReadOnlySpan<Fact<T>> sources)
        where T : notnull
    {
        // The same sources in another order are the same fact, down to the order in which they are read and told.
        var statements = sources.ToArray().SelectMany(source => source.Statements).Distinct().ToArray();
        return new(statements.Length < 2 ? statements.ToValueList() : statements
            .OrderBy(statement => statement.Evidence.PublicDay).ThenBy(statement => statement.Evidence.Grade)
            .ThenBy(statement => statement.Evidence.Source, StringComparer.Ordinal).ThenBy(statement => statement.OneOf.ToString(), StringComparer.Ordinal)
            .ToValueList());
    }
}
