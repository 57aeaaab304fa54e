using BenchmarkDotNet.Attributes;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Benchmarks;

/// <summary>What a hundred times the obligations cost when a dossier is opened.</summary>
[MemoryDiagnoser]
public class Opening
{
    private readonly HostingArrangement arrangement = Cases.Arrangement("alan-aws-frankfurt");

    [Benchmark(Baseline = true)]
    public Dossier Open_under_the_shipped_law() => Cases.Shipped.Open(arrangement);

    [Benchmark]
    public Dossier Open_under_a_hundred_times_the_law() => Cases.HundredTimes.Open(arrangement);
}
