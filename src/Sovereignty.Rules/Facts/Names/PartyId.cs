namespace Sovereignty.Facts;

/// <summary>The name of an organisation or person in an arrangement.</summary>
public sealed record PartyId : IKeyed
{
    private PartyId(string value) => Value = value;

    /// <summary>The name as written, for example <c>amazon-com</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static PartyId Of(string value) => new(NameRules.Check(value, "party"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
