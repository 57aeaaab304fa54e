namespace Sovereignty.Facts;

/// <summary>A harm that a breach of the data would be likely to cause.</summary>
public sealed record Harm : IKeyed
{
    /// <summary>What would be harmed.</summary>
    public required HarmKind Kind { get; init; }

    /// <summary>Who found so.</summary>
    public Fact<PartyId> FoundBy { get; init; } = Fact<PartyId>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Kind.ToString();
}
