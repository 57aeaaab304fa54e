namespace Sovereignty.Facts;

/// <summary>The name of a legal text, as the fact sheets write it.</summary>
public sealed record InstrumentId : IKeyed
{
    private InstrumentId(string value) => Value = value;

    /// <summary>The name as written, for example <c>fr-loi-2024-449-art31</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static InstrumentId Of(string value) => new(NameRules.Check(value, "instrument"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
