using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What came of running a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Law">The law that answered.</param>
/// <param name="Differences">Everything in which the answers differ from what is expected, in the order of the scenario.</param>
public sealed record ScenarioReport(Scenario Scenario, CatalogueStamp Law, ValueList<ScenarioDifference> Differences)
{
    /// <summary>Whether everything was answered as expected.</summary>
    public bool Agrees => Differences.Count == 0;

    /// <summary>Every difference on a line; that there is none, otherwise.</summary>
    public override string ToString() => Agrees
        ? $"{Scenario} is answered as expected."
        : $"{Scenario} is answered differently by the law {Law.Version} ({Law.Hash}):\n  {string.Join("\n  ", Differences)}";

    /// <summary>Nothing, when everything was answered as expected.</summary>
    /// <exception cref="ScenarioException">Something was not; the message tells everything that was not.</exception>
    public void ThrowIfDifferent()
    {
        if (!Agrees)
        {
            throw new ScenarioException(ToString());
        }
    }
}
