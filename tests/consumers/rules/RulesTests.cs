using FluentValidation;
using NodaTime;
using Sovereignty;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Xunit;

public sealed class RulesTests
{
    private static readonly LocalDate On = new(2026, 4, 17);

    [Fact]
    public void A_form_reports_French_messages_with_citations()
    {
        var result = new BidForm(Sovereign.Evaluator(AssessmentTerms.Default)).Validate(new Bid("a supplier", Read("ministry-on-us-cloud"), On));

        Assert.Contains(result.Errors, failure => failure.ErrorCode == "fr-loi-2024-449-art31" && failure.ErrorMessage.StartsWith("NON RESPECTÉ – ") && failure.ErrorMessage.Contains("JORFARTI000049563610"));
        Assert.All(result.Errors, failure => Assert.IsType<Finding>(failure.CustomState));
    }

    [Fact]
    public void Our_own_law_stands_beside_the_shipped_law()
    {
        var evaluator = new SovereigntyEvaluator(Catalogue.Law | BodyOfLaw.Of(DataStaysInTheUnion.Instrument));
        var finding = evaluator.Open(Read("ministry-on-us-cloud")).Assess(On).Findings.Single(finding => finding.Provision.Value == "ours-2026-01-1");

        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);    // nobody said where the technology comes from
        Assert.Contains(finding.Missing, missing => missing.Path == "$.layers['cloud'].technology");
    }

    [Fact]
    public void Before_its_first_day_our_law_asks_nothing() =>
        Assert.Equal(Conclusion.NotApplicable, new SovereigntyEvaluator(BodyOfLaw.Of(DataStaysInTheUnion.Instrument)).Open(Read("ministry-on-us-cloud")).Assess(new LocalDate(2025, 12, 31)).Conclusion);

    private static HostingArrangement Read(string seed) => ArrangementJson.ReadOrThrow(File.ReadAllBytes(Path.Combine(Environment.GetEnvironmentVariable("SEEDS")!, seed + ".json")));
}
