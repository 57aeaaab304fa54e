using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Benchmarks;

/// <summary>What a hundred times the obligations cost when a dossier is opened, and when it is asked for the first time.</summary>
[MemoryDiagnoser]
public class Opening
{
    private static readonly LocalDate Day = new(2026, 4, 17);

    private readonly HostingArrangement arrangement = Cases.Arrangement("alan-aws-frankfurt");
    private readonly Scene scene = new(Cases.Arrangement("alan-aws-frankfurt"));

    private readonly NamedByNoLaw strangersOfShipped = new(Cases.Arrangement("alan-aws-frankfurt"), Cases.Shipped.Law.Index);
    private readonly NamedByNoLaw strangersOfHundredTimes = new(Cases.Arrangement("alan-aws-frankfurt"), Cases.HundredTimes.Law.Index);

    [Benchmark(Baseline = true)]
    public Dossier Open_under_the_shipped_law() => Cases.Shipped.Open(arrangement);

    [Benchmark]
    public Dossier Open_under_a_hundred_times_the_law() => Cases.HundredTimes.Open(arrangement);

    [Benchmark]
    public Assessment Assess_under_the_shipped_law() => new Assessor(Cases.Shipped, scene, strangersOfShipped).Assess(Day);

    [Benchmark]
    public Assessment Assess_under_a_hundred_times_the_law() => new Assessor(Cases.HundredTimes, scene, strangersOfHundredTimes).Assess(Day);
}
