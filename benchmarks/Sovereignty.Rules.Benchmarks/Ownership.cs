using BenchmarkDotNet.Attributes;
using Sovereignty.Criteria;

namespace Sovereignty.Benchmarks;

/// <summary>What it costs to ask who holds how much of an operator, of capital and of votes, below 1 000 organisations with 5 000 holdings, some of them in circles.</summary>
[MemoryDiagnoser]
public class Ownership
{
    private readonly OwnershipGraph ten = new(organisations: 10, holdingsEach: 5);
    private readonly OwnershipGraph thousand = new(organisations: 1_000, holdingsEach: 5);

    private readonly OwnershipGraph silent = new(organisations: 1_000, holdingsEach: 5, tellsControl: false);

    [Benchmark(Baseline = true)]
    public Truth Ten_organisations_multiplied() => ten.Ask(IndirectHoldings.Multiplied);

    [Benchmark]
    public Truth A_thousand_organisations_multiplied() => thousand.Ask(IndirectHoldings.Multiplied);

    [Benchmark]
    public Truth A_thousand_organisations_attributed_through_control() => thousand.Ask(IndirectHoldings.Attributed);

    [Benchmark]
    public Truth A_thousand_organisations_attributed_through_control_that_is_not_told() => silent.Ask(IndirectHoldings.Attributed);

    [Benchmark]
    public Truth A_thousand_organisations_controlled_from_a_country() => thousand.AskForControl();

    [Benchmark]
    public Truth A_thousand_organisations_controlled_from_a_country_by_control_that_is_not_told() => silent.AskForControl();
}
