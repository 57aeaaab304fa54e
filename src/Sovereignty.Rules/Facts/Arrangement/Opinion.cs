namespace Sovereignty.Facts;

/// <summary>An opinion of an authority, asked or received.</summary>
public sealed record Opinion : IKeyed
{
    /// <summary>The authority.</summary>
    public required AuthorityId By { get; init; }

    /// <summary>The day on which it was asked.</summary>
    public Fact<UncertainDay> Asked { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>The day on which it was received.</summary>
    public Fact<UncertainDay> Received { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>Whether it is favourable.</summary>
    public Fact<bool> Favourable { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => By.Value;
}
