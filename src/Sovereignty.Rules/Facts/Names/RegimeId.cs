namespace Sovereignty.Facts;

/// <summary>The name of a body of rules: for it data may count as a category, and under it a party may stand.</summary>
public sealed record RegimeId : IKeyed
{
    private RegimeId(string value) => Value = value;

    /// <summary>The name as written, for example <c>gdpr-art9</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static RegimeId Of(string value) => new(NameRules.Check(value, "regime"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
