namespace Sovereignty.Facts;

/// <summary>A decision by which an authority accepts the security risks of an information system (in French law, its homologation).</summary>
public sealed record Homologation : IKeyed
{
    /// <summary>The authority that decided.</summary>
    public required AuthorityId By { get; init; }

    /// <summary>The days for which it was given.</summary>
    public Fact<Validity> Period { get; init; } = Fact<Validity>.Unknown;

    /// <summary>Whether it covers classified information.</summary>
    public Fact<bool> CoversClassified { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => By.Value;
}
