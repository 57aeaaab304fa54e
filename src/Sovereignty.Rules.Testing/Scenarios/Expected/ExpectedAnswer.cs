using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What is expected of one arrangement on one day. Everything but the arrangement and the day may be left out, and is then not asked.</summary>
public sealed record ExpectedAnswer
{
    /// <summary>In place of a provision: the verdict stands beside the powers that reach the arrangement.</summary>
    public const string ByExposures = "exposures";

    /// <summary>The name of the arrangement.</summary>
    public string Arrangement { get; init; } = "";

    /// <summary>The asked day.</summary>
    public LocalDate On { get; init; }

    /// <summary>The terms: day of knowledge, floors, forces, matters, readings.</summary>
    public AssessmentTerms Terms { get; init; } = AssessmentTerms.Default;

    /// <summary>The provision whose finding stands beside the published verdict, or <see cref="ByExposures"/>; null when this answer does not.</summary>
    public string? VerdictBy { get; init; }

    /// <summary>The conclusion.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>The conclusion for each of these forces.</summary>
    public ValueList<ForceConclusion> ByForce { get; init; } = [];

    /// <summary>The conclusion for each of these matters.</summary>
    public ValueList<MatterConclusion> ByMatter { get; init; } = [];

    /// <summary>What is expected of these findings.</summary>
    public ValueSet<ExpectedFinding> Findings { get; init; } = [];

    /// <summary>Paths of which each is said to be missing.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>Paths of which none is said to be missing.</summary>
    public ValueList<string> NotMissing { get; init; } = [];

    /// <summary>Exposures of which each is there.</summary>
    public ValueList<ExpectedExposure> Exposures { get; init; } = [];

    /// <summary>Powers of which none reaches the arrangement, certainly or possibly.</summary>
    public ValueSet<ProvisionId> NoExposures { get; init; } = [];

    /// <summary>Scores of which each is there.</summary>
    public ValueList<ExpectedScore> Scores { get; init; } = [];

    /// <summary>English words of which each stands in some caveat.</summary>
    public ValueList<string> Caveats { get; init; } = [];

    /// <summary>English words of which none stands in a caveat.</summary>
    public ValueList<string> NoCaveats { get; init; } = [];
}
