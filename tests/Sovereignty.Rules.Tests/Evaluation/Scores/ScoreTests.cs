using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Evaluation;

public sealed class ScoreTests
{
    private static readonly Evidence Later = new(EvidenceGrade.Reported, Known.Day("2026-07-01"));

    [Fact]
    public void An_arrangement_without_answers_has_no_score() => Assert.Empty(Csf.Answering().AssessedOn(Csf.CalculatorDay).Scores);

    [Fact]
    public void Of_what_nothing_is_answered_there_is_no_level_and_not_the_lowest_or_the_highest()
    {
        var score = Csf.Scored(Csf.Answer("1.1", 4));

        Assert.Null(score.On("SOV-3").Level.Counted);
        Assert.Equal(4, score.Level.Counted);
        Assert.Equal((0, 4), (score.Level.Lowest, score.Level.Highest));
    }

    [Fact]
    public void An_answer_below_the_floor_of_evidence_is_a_gap()
    {
        var weak = Csf.Answer("1.1", 4) with { Rung = Fact.Of(Rung.Of(4), Later) };
        var score = Assert.Single(Csf.Answering(weak).AssessedOn("2026-07-02", AssessmentTerms.Default with { EvidenceFloor = EvidenceGrade.Documented }).Scores);

        Assert.Null(score.Level.Counted);
        Assert.Equal(48, score.Gaps.Count());
        Assert.Equal(0m, score.Under("v1.2.1-2025-10").Percent.Counted);
    }

    [Fact]
    public void An_answer_made_public_later_is_absent()
    {
        var later = Csf.Answer("1.1", 4) with { Rung = Fact.Of(Rung.Of(4), Later) };

        Assert.Empty(Csf.Answering(later).AssessedOn("2026-07-02", Terms.KnownOn("2026-06-30")).Scores);
        Assert.Single(Csf.Answering(later).AssessedOn("2026-07-02", Terms.KnownOn("2026-07-01")).Scores);
    }

    [Fact]
    public void Where_knowledge_follows_the_day_the_window_ends_before_an_answer_becomes_public()
    {
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.OfTheAskedDay };
        var later = Csf.Answer("3.4", 2) with { Rung = Fact.Disputed(Known.As(Rung.Of(5)), Fact.Of(Rung.Of(2), Later)) };

        Assert.Equal(Known.Day("2026-06-30"), Csf.Answering(later).AssessedOn("2026-06-26", terms).HoldsThrough);
        Assert.Equal((4, 4), Bounds(Csf.Answering(later).AssessedOn("2026-06-30", terms)));
        Assert.Equal((0, 4), Bounds(Csf.Answering(later).AssessedOn("2026-07-01", terms)));

        static (int, int) Bounds(Assessment assessment) => assessment.Scores.Single().On("SOV-3") is var objective && objective.Gaps.Count == 5
            ? (objective.Level.Lowest, objective.Level.Highest)
            : (objective.Level.Counted!.Value, objective.Level.Counted.Value);
    }

    [Fact]
    public void Sources_that_disagree_leave_open_what_they_differ_in()
    {
        var score = Csf.Scored(Csf.Answer("8.4", 2) with { Rung = Fact.Disputed(Known.As(Rung.Of(2)), Fact.Of(Rung.Of(4), Later)) });

        Assert.Equal(new(0m, 62.5m, 937.5m), score.On("SOV-8").Points);
        Assert.Contains("8.4", score.Gaps.Select(gap => gap.Value));
    }

    [Theory]
    [InlineData("2025-10-20", 0)]
    [InlineData("2026-05-31", 0)]
    [InlineData("2026-06-01", 2)]
    [InlineData("2026-06-02", 2)]
    public void Nothing_is_scored_before_there_are_ladders(string on, int totals)
    {
        var assessment = Csf.Answering(Csf.Answer("1.1", 4)).AssessedOn(on);

        Assert.Equal(totals, assessment.Scores.Sum(score => score.Totals.Count));
        Assert.Equal(totals == 0, assessment.Caveats.Any(caveat => caveat.En.Contains("were not scored", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_window_ends_where_the_ladders_begin() =>
        Assert.Equal(Known.Day("2026-05-31"), Csf.Answering(Csf.Answer("1.1", 4)).AssessedOn("2026-05-20").HoldsThrough);

    [Fact]
    public void Answers_to_a_scale_that_no_law_defines_are_said_not_to_be_scored()
    {
        var assessment = Csf.Answering(Csf.Answer("1.1", 4) with { Scale = ScaleId.Of("eu-cfs") }).AssessedOn(Csf.CalculatorDay);

        Assert.Empty(assessment.Scores);
        Assert.Contains(assessment.Caveats, caveat => caveat.En.Contains("eu-cfs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9.9", 1, "the criterion '9.9'", "a criterion of the scale eu-csf")]
    [InlineData("2.1", 4, "rung 4", "a rung from 1 to 3")]
    public void What_the_scale_does_not_have_is_bad_input_told_with_its_path(string criterion, int rung, string found, string expected)
    {
        var problem = Assert.Single(Assert.Throws<IncoherentArrangementException>(() => Csf.Answering(Csf.Answer(criterion, rung)).AssessedOn(Csf.CalculatorDay)).Problems);

        Assert.Equal(($"$.layers['layer'].answers['eu-csf']['{criterion}']", found, expected), (problem.Path, problem.Found.En, problem.Expected.En));
    }

    [Theory]
    [InlineData("2027-06-30", false)]
    [InlineData("2027-07-01", true)]
    [InlineData("2027-07-02", true)]
    public void An_answer_reported_a_year_ago_is_told_to_be_old(string on, bool expected) => Assert.Equal(
        expected,
        Csf.Answering(Csf.Answer("1.1", 4) with { Rung = Fact.Of(Rung.Of(4), Later) }).AssessedOn(on).Scores.Single().Caveats.Any(caveat => caveat.En.Contains("reported on 2026-07-01", StringComparison.Ordinal)));

    [Fact]
    public void Law_below_the_floor_of_confidence_scores_nothing() =>
        Assert.Empty(Csf.Answering(Csf.Answer("1.1", 4)).AssessedOn(Csf.CalculatorDay, AssessmentTerms.Default with { ConfidenceFloor = Confidence.A }).Scores);

    [Fact]
    public void Weights_of_ones_own_are_one_text_more()
    {
        var own = Csf.Weights["v1.2.1-2025-10"] with { Id = ProvisionId.Of("own-weights"), Weights = [.. Csf.Scale.Objectives.Select(objective => new ScaleWeight(objective.Id, objective.Id.Value == "sov-3" ? 100m : 0m))] };
        var evaluator = new SovereigntyEvaluator(Catalogue.EuropeanUnion | Small.Law(own));
        var score = evaluator.Open(Csf.Answering(Csf.Answer("3.4", 5))).Assess(Known.Day(Csf.CalculatorDay)).Scores.Single();

        Assert.Equal(3, score.Totals.Count);
        Assert.Equal(new(20m, 20m, 100m), score.Totals.Single(total => total.Citation.Provision.Equals(own.Id)).Percent);
    }

    [Fact]
    public void Two_answers_to_one_criterion_contradict_each_other() =>
        Assert.Equal("$.layers['layer'].answers['eu-csf']['1.1']", Assert.Single(Coherence.ProblemsOf(Csf.Answering(Csf.Answer("1.1", 1), Csf.Answer("1.1", 2)))).Path);

    [Fact]
    public void A_score_says_what_law_it_rests_on_and_decides_nothing()
    {
        var answers = Csf.Answering(Csf.Answer("3.1", 1));
        var (scored, plain) = (answers.AssessedOn("2026-06-15"), Csf.Answering().AssessedOn("2026-06-15"));

        Assert.Equal("eu-csf-calculator-2026-06-01", scored.Scores.Single().Citation.Instrument.Value);
        Assert.Equal(plain.Findings, scored.Findings);
        Assert.Equal(plain.Conclusion, scored.Conclusion);
        Assert.Contains(answers.AssessedOn("2026-11-01").Scores.Single().Caveats, caveat => caveat.En.Contains("known through 2026-10-01", StringComparison.Ordinal));
    }
}
