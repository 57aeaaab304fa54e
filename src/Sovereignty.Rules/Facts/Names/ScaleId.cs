namespace Sovereignty.Facts;

/// <summary>The name of a graded framework, on which services are scored.</summary>
public sealed record ScaleId : IKeyed
{
    private ScaleId(string value) => Value = value;

    /// <summary>The name as written, for example <c>eu-csf</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static ScaleId Of(string value) => new(NameRules.Check(value, "scale"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
