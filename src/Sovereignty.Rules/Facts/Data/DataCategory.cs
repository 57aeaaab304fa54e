namespace Sovereignty.Facts;

/// <summary>What kind of data a data set holds. The taxonomy is open: a category names the broader ones that it belongs to, and anybody may define more.</summary>
public sealed record DataCategory : IKeyed
{
    private DataCategory(string id, ValueSet<DataCategory> broader)
    {
        Id = id;
        Broader = broader;
    }

    /// <summary>The name, for example <c>health-reimbursement</c>.</summary>
    public string Id { get; }

    /// <summary>The categories that include this one.</summary>
    public ValueSet<DataCategory> Broader { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <summary>A category of this name within the broader ones.</summary>
    /// <exception cref="ArgumentException">The text is not a name: 1 to 120 lower-case letters, digits and separators.</exception>
    public static DataCategory Define(string id, params ReadOnlySpan<DataCategory> broader) =>
        new(NameRules.Check(id, "data category"), ValueSet.Of(broader));

    /// <summary>Whether data of this category is data of <paramref name="other"/>: the same, or a broader one.</summary>
    public bool IsA(DataCategory other)
    {
        if (string.Equals(Id, other.Id, StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var category in Broader)
        {
            if (category.IsA(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
