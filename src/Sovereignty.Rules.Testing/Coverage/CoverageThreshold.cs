namespace Sovereignty.Testing;

/// <summary>How much of the law a test run must reach, each as a share from 0 to 1; 0 asks for nothing.</summary>
public sealed record CoverageThreshold
{
    /// <summary>The share of obligations that bit.</summary>
    public decimal Duties { get; init; }

    /// <summary>The share of versions of obligations that bit.</summary>
    public decimal Versions { get; init; }

    /// <summary>The share of exceptions that excused a subject.</summary>
    public decimal Exceptions { get; init; }

    /// <summary>The share of recognitions, inferences, powers, scales and weights on which a settled answer rested.</summary>
    public decimal OtherLaw { get; init; }

    /// <summary>The share of boundary days, of the days before them and of the days after them that were asked.</summary>
    public decimal BoundaryDays { get; init; }

    /// <summary>The same share of everything.</summary>
    public static CoverageThreshold Of(decimal share) => new() { Duties = share, Versions = share, Exceptions = share, OtherLaw = share, BoundaryDays = share };
}
