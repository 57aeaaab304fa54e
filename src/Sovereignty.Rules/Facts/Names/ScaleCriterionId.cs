namespace Sovereignty.Facts;

/// <summary>The name of a criterion of a scale.</summary>
public sealed record ScaleCriterionId : IKeyed
{
    private ScaleCriterionId(string value) => Value = value;

    /// <summary>The name as written, for example <c>3.4</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static ScaleCriterionId Of(string value) => new(NameRules.Check(value, "criterion of a scale"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
