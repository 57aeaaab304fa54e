using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What is expected of the finding about one provision.</summary>
/// <param name="Provision">The provision. Law that holds it but knew nothing of it on the day of knowledge answers that it does not apply.</param>
public sealed record ExpectedFinding(ProvisionId Provision) : IKeyed
{
    /// <summary>The conclusion.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>Kinds of question (<see cref="Criterion.Key"/>), of which each is among those that decided.</summary>
    public ValueList<string> Reasons { get; init; } = [];

    /// <summary>English words, of which each stands in the reason.</summary>
    public ValueList<string> Because { get; init; } = [];

    /// <summary>Paths of which each is said to be missing to decide it.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The last day of the excuse.</summary>
    public UncertainDay? ExcusedThrough { get; init; }

    /// <summary>Whether an excuse stands while it is not known that anything needs one.</summary>
    public bool? AtWorstExcused { get; init; }

    /// <inheritdoc/>
    string IKeyed.Key => Provision.Value;
}
