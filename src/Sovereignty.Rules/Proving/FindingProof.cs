using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>How one obligation's finding follows.</summary>
public sealed record FindingProof
{
    /// <summary>The obligation.</summary>
    public required string Provision { get; init; }

    /// <summary>Where it stands: the names of text and provision.</summary>
    public required string Citation { get; init; }

    /// <summary>Whether it is in force on the day.</summary>
    public required Truth InForce { get; init; }

    /// <summary>What is found.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>The days on which all steps answer the same.</summary>
    public required Window Window { get; init; }

    /// <summary>The versions that were asked: one, or several on an uncertain border; none when none is in force.</summary>
    public required ValueList<VersionProof> Versions { get; init; }
}
