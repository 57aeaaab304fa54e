using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What a test run reached of one provision. Counts are of assessments.</summary>
/// <param name="Instrument">The text.</param>
/// <param name="Provision">The provision.</param>
public sealed record ProvisionCoverage(InstrumentId Instrument, ProvisionId Provision)
{
    /// <summary>Whether it is an obligation; else it is law on which answers rest: a recognition, an inference, a power, a scale or its weights.</summary>
    public bool IsDuty { get; init; }

    /// <summary>How often it bit: a duty was Met, Excused or NotMet; on other law a settled answer rested.</summary>
    public int Bit { get; init; }

    /// <summary>How often a duty did not apply, its text not being in force included; 0 for other law.</summary>
    public int NotApplicable { get; init; }

    /// <summary>How often a duty was Undetermined, or only open answers rested on other law.</summary>
    public int Open { get; init; }

    /// <summary>The versions of a duty, in the order of their first days; none for other law.</summary>
    public ValueList<VersionCoverage> Versions { get; init; } = [];
}
