using BenchmarkDotNet.Attributes;
using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Benchmarks;

/// <summary>
/// What a timeline costs: its borders, and not its days. One arrangement under one small law whose answer changes on so many days of three years, asked
/// over three, ten and thirty years that hold the same borders; and with twice and four times as many.
/// </summary>
[MemoryDiagnoser]
public class Timelines
{
    private const int Days = 1000;
    private static readonly LocalDate First = new(2024, 1, 1);

    private Dossier few = null!;
    private Dossier twice = null!;
    private Dossier fourTimes = null!;

    /// <summary>How many borders the range holds; twice and four times as many where the benchmark says so.</summary>
    [Params(8)]
    public int Borders { get; set; }

    [GlobalSetup]
    public void Open()
    {
        few = Of(Borders);
        twice = Of(2 * Borders);
        fourTimes = Of(4 * Borders);
        var counted = new[] { Three_years(), Ten_years(), Thirty_years(), Thirty_years_with_twice_the_borders(), Thirty_years_with_four_times_the_borders() };
        if (!counted.Select(timeline => timeline.Stretches.Count - 1).SequenceEqual([Borders, Borders, Borders, 2 * Borders, 4 * Borders]))
        {
            throw new InvalidOperationException("The timelines do not hold the borders that they are measured by.");
        }

        // A short job would else measure in the first benchmark how the code is compiled.
        for (var i = 0; i < 200; i++)
        {
            Three_years();
        }
    }

    [Benchmark]
    public Timeline Three_years() => few.Timeline(First, First.PlusYears(3));

    [Benchmark]
    public Timeline Ten_years() => few.Timeline(First.PlusYears(-3), First.PlusYears(7));

    [Benchmark(Baseline = true)]
    public Timeline Thirty_years() => few.Timeline(First.PlusYears(-13), First.PlusYears(17));

    [Benchmark]
    public Timeline Thirty_years_with_twice_the_borders() => twice.Timeline(First.PlusYears(-13), First.PlusYears(17));

    [Benchmark]
    public Timeline Thirty_years_with_four_times_the_borders() => fourTimes.Timeline(First.PlusYears(-13), First.PlusYears(17));

    // The duty lies in versions that demand by turns what holds and what does not. All laws have as many versions, so that only the borders differ.
    private static Dossier Of(int borders)
    {
        var versions = Enumerable.Range(0, (4 * 8) + 1).Select(i => new ObligationVersion
        {
            Id = ProvisionId.Of("duty-" + i),
            From = i == 0 ? UncertainDay.Always : UncertainDay.On(i <= borders ? First.PlusDays(Days * i / (borders + 1)) : First.PlusYears(100 + i)),
            Applies = Condition.Always,
            Requires = i % 2 == 0 ? Condition.Always : Condition.Never,
            Paraphrase = Text.Same("a duty"),
        });
        var law = BodyOfLaw.Of(new Instrument
        {
            Id = InstrumentId.Of("law"),
            Title = Text.Same("a law"),
            Issuer = "a parliament",
            Kind = InstrumentKind.Statute,
            Identifiers = [],
            Sources = ["a source"],
            Confidence = Confidence.A,
            CheckedOn = First.PlusYears(100),
            Paraphrase = Text.Same("a law"),
            Events = [new LifeEvent(LifeEventKind.InForce, UncertainDay.Always, LocalDate.MinIsoValue, "a source")],
            Provisions = [new Obligation { Id = ProvisionId.Of("duty"), Article = "", About = SubjectKind.Arrangement, Force = Force.Binding, Matter = Matter.Sovereignty, Versions = [.. versions] }],
        });
        return new SovereigntyEvaluator(law).Open(Cases.Arrangement("alan-aws-frankfurt"));
    }
}
