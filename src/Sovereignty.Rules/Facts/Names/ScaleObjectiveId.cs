namespace Sovereignty.Facts;

/// <summary>The name of an objective of a scale: a group of criteria with a weight.</summary>
public sealed record ScaleObjectiveId : IKeyed
{
    private ScaleObjectiveId(string value) => Value = value;

    /// <summary>The name as written, for example <c>sov-3</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static ScaleObjectiveId Of(string value) => new(NameRules.Check(value, "objective of a scale"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
