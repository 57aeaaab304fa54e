using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>What one version of an obligation gives for one subject: when it applies, what it requires and each exception, as far as they were needed.</summary>
public sealed record SubjectProof
{
    /// <summary>The subject's path in the description.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it belongs to the arrangement.</summary>
    public required Truth Belongs { get; init; }

    /// <summary>What is found.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>First what the duty applies to; then, unless that is settled, what it requires; then, unless that holds, each exception in order.</summary>
    public required ValueList<ProofStep> Steps { get; init; }
}
