namespace Sovereignty.Facts;

/// <summary>The name of a data set in an arrangement.</summary>
public sealed record DataSetId : IKeyed
{
    private DataSetId(string value) => Value = value;

    /// <summary>The name as written, for example <c>reimbursements</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Value;

    /// <summary>The name written <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static DataSetId Of(string value) => new(NameRules.Check(value, "data set"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
