namespace Sovereignty.Facts;

/// <summary>The name of an authority that gives opinions or decides.</summary>
public sealed record AuthorityId : IKeyed
{
    private AuthorityId(string value) => Value = value;

    /// <summary>The name as written, for example <c>fr-dinum</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static AuthorityId Of(string value) => new(NameRules.Check(value, "authority"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
