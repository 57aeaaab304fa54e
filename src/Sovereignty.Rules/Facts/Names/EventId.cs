namespace Sovereignty.Facts;

/// <summary>The name of something that happens in the world and from which law counts.</summary>
public sealed record EventId : IKeyed
{
    private EventId(string value) => Value = value;

    /// <summary>The name as written, for example <c>acceptable-offer-in-france</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static EventId Of(string value) => new(NameRules.Check(value, "event"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
