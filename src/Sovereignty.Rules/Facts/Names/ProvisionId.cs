namespace Sovereignty.Facts;

/// <summary>The name of a provision of a legal text.</summary>
public sealed record ProvisionId : IKeyed
{
    private ProvisionId(string value) => Value = value;

    /// <summary>The name as written, for example <c>fr-circ-6404-sg-r9</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static ProvisionId Of(string value) => new(NameRules.Check(value, "provision"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
