namespace Sovereignty.Facts;

/// <summary>Somebody who can reach a layer from afar.</summary>
public sealed record RemoteAccess : IKeyed
{
    /// <summary>The country from which the layer is reached.</summary>
    public required Country From { get; init; }

    /// <summary>Why.</summary>
    public Fact<RemoteAccessPurpose> Purpose { get; init; } = Fact<RemoteAccessPurpose>.Unknown;

    /// <summary>Whether data can be seen in clear.</summary>
    public Fact<bool> SeesData { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether it happens only under control exercised from inside the Union.</summary>
    public Fact<bool> Supervised { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => From.Code;
}
