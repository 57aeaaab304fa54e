using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What a test run reached of one version of a duty. Counts are of assessments on days of the version, each by the worst of its subjects.</summary>
/// <param name="Version">The version.</param>
public sealed record VersionCoverage(ProvisionId Version)
{
    /// <summary>How often it was Met.</summary>
    public int Met { get; init; }

    /// <summary>How often it was Excused.</summary>
    public int Excused { get; init; }

    /// <summary>How often it was NotMet.</summary>
    public int NotMet { get; init; }

    /// <summary>How often it was Undetermined.</summary>
    public int Open { get; init; }

    /// <summary>How often it was asked and did not apply.</summary>
    public int NotApplicable { get; init; }

    /// <summary>How often it bit: it was Met, Excused or NotMet.</summary>
    public int Bit => Met + Excused + NotMet;

    /// <summary>How often it was asked at all.</summary>
    public int Asked => Bit + Open + NotApplicable;

    /// <summary>The exceptions, in the order of the text.</summary>
    public ValueList<ExceptionCoverage> Exceptions { get; init; } = [];
}
