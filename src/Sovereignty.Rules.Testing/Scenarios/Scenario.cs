using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>
/// Arrangements, and what a body of law is expected to answer about them on given days. What a scenario does not state is not asked. As JSON: <see cref="ScenarioJson"/>.
/// </summary>
public sealed record Scenario
{
    /// <summary>The name of the scenario; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, on one line.</summary>
    public required Text Title { get; init; }

    /// <summary>Where the facts come from: an address, or the name of a document.</summary>
    public ValueList<string> Sources { get; init; } = [];

    /// <summary>What somebody else decided or published; null when nobody did.</summary>
    public PublishedVerdict? Published { get; init; }

    /// <summary>The arrangements, by name.</summary>
    public ValueSet<ScenarioArrangement> Arrangements { get; init; } = [];

    /// <summary>The answers expected of them, in the order of the document.</summary>
    public ValueList<ExpectedAnswer> Answers { get; init; } = [];

    /// <summary>The orders expected of offers whose values are given, in the order of the document.</summary>
    public ValueList<ExpectedRanking> Rankings { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Title.En}";
}
