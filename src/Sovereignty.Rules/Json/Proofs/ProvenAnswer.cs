using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Proving;

namespace Sovereignty.Json;

/// <summary>A proof with the receipt of the answer that it proves.</summary>
/// <param name="Receipt">What the answer was given from.</param>
/// <param name="Proof">How it follows.</param>
public sealed record ProvenAnswer(Receipt Receipt, Proof Proof)
{
    /// <summary>What the evaluator answers, with receipt and proof.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static ProvenAnswer Of(SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on) =>
        new(Receipt.Of(evaluator, arrangement, on), Prover.Prove(evaluator, arrangement, on));

    /// <summary>The first thing that fails, named by its path; null when the proof holds and the same answer comes out, to the byte.</summary>
    public Refusal? Check(HostingArrangement arrangement, BodyOfLaw law)
    {
        // A step that is wrong says more than a hash that differs.
        var receipt = Receipt.Check(arrangement, law);
        return receipt is { Path: not "$.receipt.answer" } ? receipt : ProofChecker.Check(Proof, arrangement, law) ?? receipt;
    }
}
