using System.Diagnostics.CodeAnalysis;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What reading a scenario gave: the scenario, or everything that is wrong with the document.</summary>
public sealed record ScenarioReading
{
    internal ScenarioReading(Scenario? scenario, ValueList<Problem> problems)
    {
        Scenario = scenario;
        Problems = problems;
    }

    /// <summary>The scenario; null when there are problems.</summary>
    public Scenario? Scenario { get; }

    /// <summary>The problems; none when there is a scenario.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the document could be read.</summary>
    [MemberNotNullWhen(true, nameof(Scenario))]
    public bool IsRead => Scenario is not null;

    /// <summary>The scenario.</summary>
    /// <exception cref="ScenarioException">There are problems; the message tells all of them.</exception>
    public Scenario OrThrow() => Scenario ?? throw new ScenarioException("The scenario can't be read:\n  " + string.Join("\n  ", Problems));
}
