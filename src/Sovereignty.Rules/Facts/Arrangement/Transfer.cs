namespace Sovereignty.Facts;

/// <summary>A transfer of personal data to a third country.</summary>
public sealed record Transfer : IKeyed
{
    /// <summary>The country of destination.</summary>
    public Fact<Country> To { get; init; } = Fact<Country>.Unknown;

    /// <summary>Who receives the data.</summary>
    public Fact<PartyId> Recipient { get; init; } = Fact<PartyId>.Unknown;

    /// <summary>On what it rests.</summary>
    public Fact<TransferMechanism> Mechanism { get; init; } = Fact<TransferMechanism>.Unknown;

    /// <summary>The text of the standard clauses, for example <c>eu-scc-2021-914</c>.</summary>
    public Fact<InstrumentId> Clauses { get; init; } = Fact<InstrumentId>.Unknown;

    /// <summary>Whether the law of the destination needs measures beside the safeguards, and whether those taken are effective.</summary>
    public Fact<SupplementaryMeasures> Measures { get; init; } = Fact<SupplementaryMeasures>.Unknown;

    /// <summary>The data sets concerned.</summary>
    public FactList<DataSetId> DataSets { get; init; } = FactList<DataSetId>.Unknown;

    /// <summary>Whether the contract describes it and its basis.</summary>
    public Fact<bool> DescribedInContract { get; init; } = Fact<bool>.Unknown;

    /// <inheritdoc/>
    string IKeyed.Key => To + " " + Recipient;

    /// <summary>A transfer of which nothing is known; it stands for the transfers that an incomplete list leaves out.</summary>
    public static Transfer Unnamed { get; } = new();
}
