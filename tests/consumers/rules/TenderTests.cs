using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Xunit;

public sealed class TenderTests
{
    [Fact]
    public void Before_the_award_a_tender_is_asked_what_it_guarantees()
    {
        var reading = TenderJson.Read(File.ReadAllBytes(Seed("tenders", "e-invoicing.json")));
        var answer = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sector] }).Answer(reading.Tender!);

        Assert.Equal(GuaranteeVerdict.Guaranteed, answer.Law.Before.Verdict);    // its clauses are the rule's own
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, answer.Adopted!.Before.Verdict);    // the buyer also wants the qualification in force
        Assert.Equal("meets-qualification-in-force", answer.Missing.Single().Id);
        Assert.StartsWith("# ", TenderReport.WriteMarkdown(answer, Language.French));    // the page for the file
    }

    [Fact]
    public void Of_a_running_contract_the_smallest_changes_that_mend_it_are_found()
    {
        var arrangement = ArrangementJson.ReadOrThrow(File.ReadAllBytes(Seed("ministry-on-us-cloud.json")));
        var answer = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sovereignty] }).Remedies(arrangement, new LocalDate(2026, 11, 26));

        Assert.Contains(answer.Remedies, remedy => remedy.Reached == Conclusion.Met && remedy.Steps.Count == 1);    // another service
    }

    private static string Seed(params string[] path) => Path.Combine([Environment.GetEnvironmentVariable("SEEDS")!, .. path]);
}
