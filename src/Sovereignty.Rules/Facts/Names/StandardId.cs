namespace Sovereignty.Facts;

/// <summary>The name of a bar that law sets and certificates may clear.</summary>
public sealed record StandardId : IKeyed
{
    private StandardId(string value) => Value = value;

    /// <summary>The name as written, for example <c>fr-art31-framework</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static StandardId Of(string value) => new(NameRules.Check(value, "standard"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
