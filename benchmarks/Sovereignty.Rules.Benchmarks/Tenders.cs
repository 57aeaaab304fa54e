using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>
/// What the searches cost, against one first assessment of the same kind of case: whether a tender is guaranteed, its missing clauses, and what mends an
/// arrangement.
/// </summary>
[MemoryDiagnoser]
public class Tenders
{
    private static readonly LocalDate On = Cases.Day("2026-09-01");

    private readonly SovereigntyEvaluator sovereignty = Sovereign.Evaluator(AssessmentTerms.Default with { Matters = [Matter.Sovereignty] });
    private readonly HostingArrangement hosted = Cases.Arrangement("ministry-on-us-cloud");
    private readonly Tender open = TenderJson.Read(Cases.Json("ministry-as-reported")).Tender!;
    private readonly Tender closed = TenderJson.Read(Cases.Json("ministry-closed")).Tender!;

    [Benchmark(Baseline = true)]
    public Assessment First_assessment() => sovereignty.Open(hosted).Assess(On);

    [Benchmark]
    public Guarantee A_tender_that_is_guaranteed() => sovereignty.Guarantee(closed);

    [Benchmark]
    public Guarantee A_tender_that_is_not() => sovereignty.Guarantee(open);

    [Benchmark]
    public ClauseGaps Its_missing_clauses() => sovereignty.Gaps(open);

    [Benchmark]
    public RemedyAnswer What_mends_an_arrangement() => sovereignty.Remedies(hosted, On);
}
