using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>One thing that a scenario expects and the answer does not give.</summary>
/// <param name="Path">Where the scenario says so, as a JSON path.</param>
/// <param name="Expected">What it expects.</param>
/// <param name="Got">What was answered instead, and why.</param>
public sealed record ScenarioDifference(string Path, Text Expected, Text Got)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: expected {Expected.En}, got {Got.En}";
}
