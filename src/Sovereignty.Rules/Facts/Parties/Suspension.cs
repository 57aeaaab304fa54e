namespace Sovereignty.Facts;

/// <summary>Days on which a certificate is suspended.</summary>
public sealed record Suspension : IKeyed
{
    /// <summary>The days.</summary>
    public required Validity Period { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Period.ToString();
}
