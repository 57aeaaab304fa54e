namespace Sovereignty.Facts;

/// <summary>The name of a technical or organisational measure that is in place on a layer.</summary>
public sealed record MeasureId : IKeyed
{
    private MeasureId(string value) => Value = value;

    /// <summary>The name as written, for example <c>end-to-end-encryption</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static MeasureId Of(string value) => new(NameRules.Check(value, "measure"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
