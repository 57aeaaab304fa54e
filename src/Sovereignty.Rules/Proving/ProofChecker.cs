using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>
/// Checks a proof against the facts and the law, without the evaluator: that every criterion answers so on every day of its window, that compositions follow by Kleene's
/// tables, findings from their steps, conclusions from the findings, and that nothing is left out or added. Exposures and scores decide nothing and are no part of a proof.
/// </summary>
public static class ProofChecker
{
    /// <summary>The first step that fails; null when the proof holds.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="arrangement">The facts.</param>
    /// <param name="law">The law.</param>
    public static Refusal? Check(Proof proof, HostingArrangement arrangement, BodyOfLaw law)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(law);
        return new ConclusionCheck(proof, new Asking(new Scene(arrangement), law, proof)).Whole();
    }
}
