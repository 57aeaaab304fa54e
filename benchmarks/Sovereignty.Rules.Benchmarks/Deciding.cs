using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>
/// Deciding on the seed case, beside the same question about article 31 written by hand in plain C#. What a dossier settled when it was opened is
/// also measured asked anew, so that the ratio to the handwritten code is not flattered by work done before.
/// </summary>
[MemoryDiagnoser]
public class Deciding
{
    private Article31ByHand.Case plain = null!;
    private Dossier dossier = null!;
    private Dossier hundred = null!;
    private Scene scene = null!;
    private LegalAnswers answers = null!;
    private InquiryTerms terms = null!;
    private Piece article = null!;
    private LocalDate day;

    /// <summary>The asked day: under the statute alone, under the decree, on the uncertain border, under the framework.</summary>
    [Params("2025-05-06", "2026-04-17", "2026-08-18", "2026-11-23")]
    public string On { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        day = Cases.Day(On);
        var arrangement = Cases.Arrangement("alan-aws-frankfurt");
        plain = Article31ByHand.Case.Of(arrangement);
        dossier = Cases.Shipped.Open(arrangement);
        hundred = Cases.HundredTimes.Open(arrangement);
        scene = new Scene(arrangement);
        answers = new LegalAnswers(Catalogue.Law);
        terms = AssessmentTerms.Default.ForInquiry;
        article = Article();
        var known = dossier.Assess(day).Findings.Single(finding => finding.Provision.Equals(article.Obligation.Id)).Conclusion;
        if (Article_31_by_hand() != known || Article_31_asked_anew() != known)
        {
            throw new InvalidOperationException($"The three disagree: {Article_31_by_hand()}, {Article_31_asked_anew()}, {known}.");
        }
    }

    [Benchmark(Baseline = true)]
    public Conclusion Article_31_by_hand() => Article31ByHand.Decide(plain, day);

    [Benchmark]
    public Conclusion Article_31_asked_anew()
    {
        var inquiry = new Inquiry(terms, answers, DayNumber.Of(day));
        return Decider.Decide(article, scene, ref inquiry);
    }

    [Benchmark]
    public Decision Decide_the_shipped_law() => dossier.Decide(day);

    [Benchmark]
    public Decision Decide_a_hundred_times_the_law() => hundred.Decide(day);

    private Piece Article()
    {
        var (instrument, obligation) = Catalogue.Law.Index.Obligations.Single(pair => pair.Obligation.Id.Value == "fr-loi-2024-449-art31");
        var inquiry = new Inquiry(terms, answers, DayNumber.Of(day));
        var inForce = ObligationForce.On(instrument, obligation, ref inquiry, out var versions);
        return new(obligation, versions, inForce, inquiry.Window.First, inquiry.Window.Last);
    }
}
