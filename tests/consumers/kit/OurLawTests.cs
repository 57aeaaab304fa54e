using FsCheck.Xunit;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Testing;

public sealed class OurLawTests
{
    [Theory]
    [MemberData(nameof(Theorems.Rows), MemberType = typeof(Theorems))]
    public void Our_law_holds_every_theorem(string name) => Theorems.Of(OurLaw.Sound, name).ThrowIfBroken();

    [Fact]
    public void A_chosen_size_and_seed_try_other_cases() =>
        Assert.Equal("22 theorems hold.", Theorems.Of(OurLaw.Sound, new TheoremOptions { Cases = 50, Seed = 7 }).ToString());

    [Fact]
    public void An_unknown_that_is_read_as_consent_is_found()
    {
        var report = Theorems.Of(OurLaw.Of(OurLaw.Storage(), OurLaw.Duty("ours-2", new SupportedThrough(OurLaw.LastSupport)), OurLaw.Duty("ours-3", new NobodyNamedReachesData())));
        var failure = Assert.Single(report.Failures, failure => failure.Theorem.Name == "Silence_is_not_consent");

        // The smallest case: the provision alone, and one layer of which one supplier is known to reach the data.
        var provision = Assert.Single(failure.Smallest.Law.Instruments.SelectMany(text => text.Provisions));
        Assert.Equal("ours-3", provision.Id.Value);
        Assert.Equal("nobody-named-reaches-data", ((Criterion)((Obligation)provision).Versions[0].Requires).Key);
        Assert.Single(failure.Smallest.Arrangement.Layers.Entries);
        Assert.Empty(failure.Smallest.Arrangement.Transfers.Entries);
        Assert.Contains("Silence_is_not_consent does not hold", failure.ToString());
    }

    [Fact]
    public void A_window_that_is_too_wide_is_found()
    {
        var report = Theorems.Of(OurLaw.Of(OurLaw.Storage(), OurLaw.Duty("ours-2", new SupportedThroughAside(OurLaw.LastSupport)), OurLaw.Duty("ours-3", new NobodyReachesData())));
        var failure = Assert.Single(report.Failures, failure => failure.Theorem.Name == "An_assessment_holds_through_its_window");

        var provision = Assert.Single(failure.Smallest.Law.Instruments.SelectMany(text => text.Provisions));
        Assert.Equal("ours-2", provision.Id.Value);
        Assert.Empty(failure.Smallest.Arrangement.DataSets.Entries);
    }

    [Fact]
    public void Two_versions_that_begin_on_one_day_are_found() =>
        Assert.Contains(
            "The versions ours-1 and ours-1-v2 begin on the same day (2026-01-01)",
            Assert.Single(LawLint.Of(OurLaw.Of(OurLaw.Storage(second: OurLaw.FirstDay))).Findings, finding => finding.Rule.Id == "overlapping-versions").Message.En);

    [Fact]
    public void An_exception_that_can_never_be_of_use_is_found()
    {
        var law = OurLaw.Of(OurLaw.Storage(exceptions: new Exemption(Text.Same("stored in France"), new DataLocatedIn(Country.Of("FR")))));
        var finding = Assert.Single(LawLint.Of(law).Findings);

        Assert.Equal(("dead-exception", "ours-1"), (finding.Rule.Id, finding.Provision?.Value));
        Assert.Contains("can never be of use: no facts fulfil together", finding.Message.En);
    }

    [Fact]
    public void Every_planted_mistake_is_found_by_one_call()
    {
        var law = OurLaw.Of(
            OurLaw.Storage(second: OurLaw.FirstDay, new Exemption(Text.Same("stored in France"), new DataLocatedIn(Country.Of("FR")))),
            OurLaw.Duty("ours-2", new SupportedThroughAside(OurLaw.LastSupport)),
            OurLaw.Duty("ours-3", new NobodyNamedReachesData()));
        var report = Theorems.Of(law);

        Assert.Equal(["dead-exception", "overlapping-versions"], report.Lint.Select(finding => finding.Rule.Id).Order());
        Assert.Contains(report.Failures, failure => failure.Theorem.Name == "Silence_is_not_consent" && Provisions(failure) == "ours-3");
        Assert.Contains(report.Failures, failure => failure.Theorem.Name == "An_assessment_holds_through_its_window" && Provisions(failure) == "ours-2");
    }

    private static string Provisions(TheoremFailure failure) => string.Join(' ', failure.Smallest.Law.Instruments.SelectMany(text => text.Provisions).Select(provision => provision.Id.Value));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
    public bool What_the_judge_concludes_is_what_we_answer(HostingArrangement arrangement)
    {
        var evaluator = new SovereigntyEvaluator(OurLaw.Sound);
        return new DefinitionalEvaluator(OurLaw.Sound, AssessmentTerms.Default, arrangement, OurLaw.SecondDay).Conclude() == evaluator.Open(arrangement).Decide(OurLaw.SecondDay).Conclusion;
    }

    [Theory]
    [InlineData("2025-12-31", Conclusion.NotApplicable)]
    [InlineData("2026-01-01", Conclusion.NotMet)]
    [InlineData("2026-12-31", Conclusion.NotMet)]
    public void A_ministry_on_a_cloud_in_Germany(string on, Conclusion expected) =>
        Assert.Equal(expected, new SovereigntyEvaluator(OurLaw.Of(OurLaw.Storage())).Open(Some.Ministry.On(Some.FrenchCloud.In("DE"))).Assess(Known.Day(on)).Conclusion);
}
