using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Proving;
using Sovereignty.Testing;

public sealed class DraftTests
{
    [Fact]
    public void A_draft_is_compared_with_the_law_that_it_amends()
    {
        var (before, after) = (new SovereigntyEvaluator(OurLaw.Of(OurLaw.Duty("ours-1", new DataLocatedIn(Country.Of("FR"))))), new SovereigntyEvaluator(OurLaw.Of(OurLaw.Storage(OurLaw.FirstDay.PlusDays(1)))));
        LawOnDay side = new([InstrumentId.Of("ours-2026-01")], OurLaw.SecondDay);
        var compared = before.Compare(side, after, side);

        Assert.Equal(LawStrictness.Looser, compared.Verdict);
        Assert.Equal("ours-1", compared.OnlyFirst.Smallest!.Breached.Value);

        var generated = before.OnlyFirst(side, new SovereigntyEvaluator(OurLaw.Sound), side);
        Assert.NotNull(generated.Smallest);
    }

    [Fact]
    public void An_answer_is_checked_without_the_evaluator()
    {
        var arrangement = Some.Ministry.On(Some.FrenchCloud);
        var proof = Prover.Prove(new SovereigntyEvaluator(OurLaw.Sound), arrangement, OurLaw.SecondDay);

        Assert.Null(ProofChecker.Check(proof, arrangement, OurLaw.Sound));
    }
}
