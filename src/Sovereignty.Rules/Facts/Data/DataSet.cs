namespace Sovereignty.Facts;

/// <summary>A set of data that the arrangement holds.</summary>
public sealed record DataSet : IKeyed
{
    /// <summary>Its name within the arrangement.</summary>
    public required DataSetId Id { get; init; }

    /// <summary>What kind of data it is, as listed. What can be inferred is asked of the law and never written here.</summary>
    public FactList<DataCategory> Categories { get; init; } = FactList<DataCategory>.Unknown;

    /// <summary>Whether persons are identified or identifiable in it.</summary>
    public Fact<bool> IdentifiesPersons { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether it shows that care was given to somebody and reimbursed.</summary>
    public Fact<bool> RevealsReimbursedCare { get; init; } = Fact<bool>.Unknown;

    /// <summary>Whether it was collected during prevention, diagnosis, care, or social or medico-social follow-up, and is hosted for those who collected it or for the patient.</summary>
    public Fact<bool> CollectedInCare { get; init; } = Fact<bool>.Unknown;

    /// <summary>The harms that a breach of it would be likely to cause; exactly none means that somebody found there are none.</summary>
    public FactList<Harm> Harms { get; init; } = FactList<Harm>.Unknown;

    /// <summary>What protection it has below classification: sensitive, "Diffusion Restreinte", neither.</summary>
    public Fact<ProtectionMarking> Marking { get; init; } = Fact<ProtectionMarking>.Unknown;

    /// <summary>Whether it is public archives, selected or not.</summary>
    public Fact<ArchiveStatus> Archive { get; init; } = Fact<ArchiveStatus>.Unknown;

    /// <summary>The grounds of GDPR article 9(2) on which it is processed.</summary>
    public FactList<CommitmentId> Article9Grounds { get; init; } = FactList<CommitmentId>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => Id.Value;

    /// <summary>A data set of which nothing is known; it stands for the data sets that an incomplete list leaves out.</summary>
    public static DataSet Unnamed { get; } = new() { Id = DataSetId.Of("unnamed") };
}
