using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Criteria;
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
    private Scene scene = null!;
    private NamedByNoLaw strangers = null!;
    private LocalDate asked = Day;

    /// <summary>The file in <c>seeds/</c>.</summary>
    [Params("alan-aws-frankfurt", "ministry-on-qualified-cloud")]
    public string Seed { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        json = Cases.Json(Seed);
        arrangement = Cases.Arrangement(Seed);
        dossier = Cases.Shipped.Open(arrangement);
        scene = new Scene(arrangement);
        strangers = new NamedByNoLaw(arrangement, Cases.Shipped.Law.Index);
    }

    [Benchmark(Baseline = true)]
    public HostingArrangement Read_json() => ArrangementJson.ReadOrThrow(json);

    [Benchmark]
    public Decision Read_json_open_and_decide() => Cases.Shipped.Open(ArrangementJson.ReadOrThrow(json)).Decide(Day);

    [Benchmark]
    public Dossier Open_a_dossier() => Cases.Shipped.Open(arrangement);

    /// <summary>What a dossier does when it is asked for the first time: it knows nothing yet of any provision.</summary>
    [Benchmark]
    public Assessment Assess_for_the_first_time() => new Assessor(Cases.Shipped, scene, strangers).Assess(Day);

    /// <summary>The same, and every word of it read.</summary>
    [Benchmark]
    public int Assess_for_the_first_time_and_read_all_of_it() => Cases.WordsOf(new Assessor(Cases.Shipped, scene, strangers).Assess(Day));

    /// <summary>Days that lie in the windows of what was found before.</summary>
    [Benchmark]
    public Assessment Assess_again()
    {
        asked = asked == Day ? Day.PlusDays(-1) : Day;
        return dossier.Assess(asked);
    }
}
