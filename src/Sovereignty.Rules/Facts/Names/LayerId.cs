namespace Sovereignty.Facts;

/// <summary>The name of a layer of hosting in an arrangement.</summary>
public sealed record LayerId : IKeyed
{
    private LayerId(string value) => Value = value;

    /// <summary>The name as written, for example <c>infrastructure</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static LayerId Of(string value) => new(NameRules.Check(value, "layer"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
