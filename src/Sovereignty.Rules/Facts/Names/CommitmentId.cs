namespace Sovereignty.Facts;

/// <summary>The name of an undertaking that an operator gives for a service.</summary>
public sealed record CommitmentId : IKeyed
{
    private CommitmentId(string value) => Value = value;

    /// <summary>The name as written, for example <c>notice-of-control-change</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static CommitmentId Of(string value) => new(NameRules.Check(value, "commitment"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
