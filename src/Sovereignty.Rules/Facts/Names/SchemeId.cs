namespace Sovereignty.Facts;

/// <summary>The name of a certification scheme.</summary>
public sealed record SchemeId : IKeyed
{
    private SchemeId(string value) => Value = value;

    /// <summary>The name as written, for example <c>secnumcloud</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static SchemeId Of(string value) => new(NameRules.Check(value, "certification scheme"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
