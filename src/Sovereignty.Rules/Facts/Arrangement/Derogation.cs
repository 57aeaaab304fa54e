namespace Sovereignty.Facts;

/// <summary>A recorded derogation.</summary>
public sealed record Derogation : IKeyed
{
    /// <summary>The provisions that it names.</summary>
    public required ValueSet<ProvisionId> Provisions { get; init; }

    /// <summary>Whether it was granted under the responsibility of the minister.</summary>
    public Fact<bool> ByMinister { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the Prime Minister validated it.</summary>
    public Fact<bool> ValidatedByPrimeMinister { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether it gives reasons.</summary>
    public Fact<bool> Motivated { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether it was made public.</summary>
    public Fact<bool> Published { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the decision that accepts the system's security risks (its homologation) states it.</summary>
    public Fact<bool> StatedInHomologation { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the ministry's senior official for defence and security (HFDS) agreed to it.</summary>
    public Fact<bool> AgreedByHfds { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether the security officer authorised it.</summary>
    public Fact<bool> AuthorisedBySecurityOfficer { get; init; } = Fact<bool>.Unknown;

    /// <summary>The day on which it was granted.</summary>
    public Fact<UncertainDay> Granted { get; init; } = Fact<UncertainDay>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => string.Join(" ", Provisions.Select(provision => provision.Value));
}
