namespace Sovereignty.Facts;

/// <summary>The name of a set of places that law defines.</summary>
public sealed record TerritoryId : IKeyed
{
    private TerritoryId(string value) => Value = value;

    /// <summary>The name as written, for example <c>eea</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static TerritoryId Of(string value) => new(NameRules.Check(value, "territory"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
