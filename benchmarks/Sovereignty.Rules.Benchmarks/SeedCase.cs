using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Benchmarks;

/// <summary>The ways of asking about one arrangement under the whole shipped law. Reading the JSON alone is the measure of the others.</summary>
[MemoryDiagnoser]
public class SeedCase
{
    private static readonly LocalDate Day = new(2026, 4, 17);

    private byte[] json = [];
    private HostingArrangement arrangement = null!;
    private Dossier dossier = null!;

    /// <summary>The file in <c>seeds/</c>.</summary>
    [Params("alan-aws-frankfurt", "ministry-on-qualified-cloud")]
    public string Seed { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        json = Cases.Json(Seed);
        arrangement = Cases.Arrangement(Seed);
        dossier = Cases.Shipped.Open(arrangement);
    }

    [Benchmark(Baseline = true)]
    public HostingArrangement Read_json() => ArrangementJson.ReadOrThrow(json);

    [Benchmark]
    public Decision Read_json_open_and_decide() => Cases.Shipped.Open(ArrangementJson.ReadOrThrow(json)).Decide(Day);

    [Benchmark]
    public Dossier Open_a_dossier() => Cases.Shipped.Open(arrangement);

    [Benchmark]
    public Assessment Assess() => dossier.Assess(Day);
}
