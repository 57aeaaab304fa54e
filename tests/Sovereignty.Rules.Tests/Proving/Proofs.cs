using Sovereignty.Evaluation;
using Sovereignty.Proving;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Proving;

internal static class Proofs
{
    public static Proof Prove(this Case one) => Prover.Prove(new SovereigntyEvaluator(one.Law, one.Terms), one.Arrangement, one.On);
}
