namespace Sovereignty.Facts;

/// <summary>The project and the contract under which the data is hosted.</summary>
public sealed record Project
{
    /// <summary>The day on which the project that needs the cloud service was engaged.</summary>
    public Fact<UncertainDay> Engaged { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>The day on which the contract was signed.</summary>
    public Fact<UncertainDay> Signed { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>What the project costs.</summary>
    public Fact<Amount> Cost { get; init; } = Fact<Amount>.Unknown;

    /// <summary>The days that the contract covers.</summary>
    public Fact<Validity> ContractPeriod { get; init; } = Fact<Validity>.Unknown;
}
