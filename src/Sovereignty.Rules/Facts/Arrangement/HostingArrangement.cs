namespace Sovereignty.Facts;

/// <summary>Who has which data hosted by whom, where, under what: everything that is known, and nothing that is not.</summary>
public sealed record HostingArrangement : IKeyed
{
    /// <summary>A name for the record.</summary>
    public required string Id { get; init; }

    /// <summary>A title for the reader.</summary>
    public string? Name { get; init; }

    /// <summary>Who answers for the data and who uses the cloud.</summary>
    public Responsibility Responsibility { get; init; } = new();

    /// <summary>The project and the contract.</summary>
    public Project Project { get; init; } = new();

    /// <summary>The data.</summary>
    public FactList<DataSet> DataSets { get; init; } = FactList<DataSet>.Unknown;

    /// <summary>The layers of hosting.</summary>
    public FactList<Layer> Layers { get; init; } = FactList<Layer>.Unknown;

    /// <summary>The organisations and persons named anywhere in the arrangement.</summary>
    public ValueSet<Organisation> Organisations { get; init; } = [];

    /// <summary>The derogations recorded.</summary>
    public FactList<Derogation> Derogations { get; init; } = FactList<Derogation>.Unknown;

    /// <summary>The transfers of personal data to third countries.</summary>
    public FactList<Transfer> Transfers { get; init; } = FactList<Transfer>.Unknown;

    /// <summary>The opinions asked or received.</summary>
    public FactList<Opinion> Opinions { get; init; } = FactList<Opinion>.Unknown;

    /// <summary>The decisions that accept the security risks of the system.</summary>
    public FactList<Homologation> Homologations { get; init; } = FactList<Homologation>.Unknown;

    /// <summary>What is known of events from which law counts; of an event not listed nothing is known.</summary>
    public ValueSet<RecordedEvent> Events { get; init; } = [];

    /// <inheritdoc/>
    string IKeyed.Key => Id;
}
