namespace Sovereignty.Facts;

/// <summary>Who answers for the data, for whom, and who has recourse to the cloud service.</summary>
public sealed record Responsibility
{
    /// <summary>The body that answers for the data (in data-protection law, the controller).</summary>
    public Fact<PartyId> Body { get; init; } = Fact<PartyId>.Unknown;

    /// <summary>The bodies for which it acts: the clients whose agents an insurer covers.</summary>
    public FactList<PartyId> ActsFor { get; init; } = FactList<PartyId>.Unknown;

    /// <summary>The body that has recourse to the cloud service: who runs systems or applications on it.</summary>
    public Fact<PartyId> CloudUser { get; init; } = Fact<PartyId>.Unknown;
}
