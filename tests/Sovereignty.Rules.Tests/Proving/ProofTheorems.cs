using FsCheck;
using FsCheck.Fluent;
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
    public void A_window_widened_to_a_day_on_which_the_answer_is_another_is_refused_there() => Always.Holds(AnyCase.Arbitrary, one =>
    {
        var proof = one.Prove();
        return Widening.Of(one, proof).All(pair => ProofChecker.Check(pair.Widened, one.Arrangement, one.Law)?.Path == pair.Path ? true : throw new InvalidOperationException($"widened at {pair.Path}"));
    }, runs: 100);

    [Fact]
    public void Windows_of_findings_and_of_steps_are_widened() => Assert.Equal(
        [true, true],
        [.. new[] { ".window", ".steps" }.Select(part => Gen.Sample(CaseGenerators.Squeezed.Generator, 30, new Rnd(20261127), 40).Any(one => Widening.Of(one, one.Prove()).Any(pair => pair.Path.Contains(part, StringComparison.Ordinal))))]);

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
