using Sovereignty.Proving;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Proving;

/// <summary>Whoever has the facts and the law can check an assessment without the evaluator.</summary>
public sealed class ProofTheorems
{
    [Fact]
    public void Every_assessment_has_a_proof_that_holds() => Always.Holds(AnyCase.Arbitrary, Holds);

    [Fact]
    public void Every_assessment_of_the_shipped_law_has_a_proof_that_holds() => Always.Holds(CaseGenerators.OfShippedLaw, Holds, runs: 12);

    [Fact]
    public void A_tampered_proof_is_refused_at_the_tampered_step() => Always.Holds(AnyCase.Arbitrary, one =>
    {
        var (proof, random) = (one.Prove(), new Random(one.Seed));
        return Enumerable.Range(0, 5).All(_ =>
        {
            var (tampered, path) = Tampering.With(proof, random);
            var refusal = ProofChecker.Check(tampered, one.Arrangement, one.Law);
            return refusal?.Path == path ? true : throw new InvalidOperationException($"tampered at {path}, refused at {refusal}");
        });
    }, runs: 150);

    [Fact]
    public void A_proof_holds_of_its_own_law_only() => Always.Holds(AnyCase.Arbitrary, one =>
        ProofChecker.Check(one.Prove(), one.Arrangement, one.Law | AnyLaw.Small.Law())?.Path == "$.law", runs: 20);

    private static bool Holds(Case one)
    {
        var assessment = one.Assess();
        var proof = one.Prove();
        return ProofChecker.Check(proof, one.Arrangement, one.Law) is { } refusal
            ? throw new InvalidOperationException(refusal.ToString())
            : proof.Conclusion == assessment.Conclusion && proof.Findings.Select(finding => finding.Provision).SequenceEqual(assessment.Findings.Select(finding => finding.Provision.Value));
    }
}
