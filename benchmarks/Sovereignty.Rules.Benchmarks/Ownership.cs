using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Benchmarks;

/// <summary>What it costs to open an arrangement whose operator stands below 1 000 organisations with 5 000 holdings, some in circles, and to decide it on one day.</summary>
[MemoryDiagnoser]
public class Ownership
{
    private static readonly LocalDate On = Cases.Day("2026-11-23");
    private readonly HostingArrangement alone = OwnershipGraphs.Arrangement(organisations: 1, holdingsEach: 0);
    private readonly HostingArrangement thousand = OwnershipGraphs.Arrangement(organisations: 1_000, holdingsEach: 5);
    private readonly SovereigntyEvaluator multiplied = OwnershipGraphs.EvaluatorFor(IndirectHoldings.Multiplied);
    private readonly SovereigntyEvaluator attributed = OwnershipGraphs.EvaluatorFor(IndirectHoldings.Attributed);

    [Benchmark(Baseline = true)]
    public Decision No_holder() => multiplied.Open(alone).Decide(On);

    [Benchmark]
    public Decision Five_thousand_holdings_multiplied() => multiplied.Open(thousand).Decide(On);

    [Benchmark]
    public Decision Five_thousand_holdings_attributed_through_control() => attributed.Open(thousand).Decide(On);
}
