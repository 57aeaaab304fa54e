using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>What one version of an obligation gives.</summary>
public sealed record VersionProof
{
    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>The worst of its subjects.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>The subjects that belong to the arrangement, or may.</summary>
    public required ValueList<SubjectProof> Subjects { get; init; }
}
