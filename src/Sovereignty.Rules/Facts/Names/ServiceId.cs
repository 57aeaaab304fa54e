namespace Sovereignty.Facts;

/// <summary>The name of a service that an operator offers: a certificate covers a service, never its provider.</summary>
public sealed record ServiceId : IKeyed
{
    private ServiceId(string value) => Value = value;

    /// <summary>The name as written, for example <c>aws-eu-central-1</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static ServiceId Of(string value) => new(NameRules.Check(value, "service"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
