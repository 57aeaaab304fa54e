namespace Sovereignty.Facts;

/// <summary>
/// The deal by which a holding is to be acquired. Until it closes the holding gives nothing, whatever was announced or cleared; a prohibited deal never closes.
/// </summary>
public sealed record Acquisition
{
    /// <summary>A deal of which nothing is known, not even whether it closes.</summary>
    public static Acquisition Unknown { get; } = new();

    /// <summary>When it was announced.</summary>
    public Fact<UncertainDay> Announced { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>When the authorities that must agree had agreed.</summary>
    public Fact<UncertainDay> Cleared { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>When it was prohibited or given up.</summary>
    public Fact<UncertainDay> Prohibited { get; init; } = Fact<UncertainDay>.Unknown;

    /// <summary>When it closes: the first day on which the holding is held.</summary>
    public Fact<UncertainDay> Closed { get; init; } = Fact<UncertainDay>.Unknown;
}
