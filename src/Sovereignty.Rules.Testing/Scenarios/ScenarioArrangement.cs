using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>An arrangement of a scenario.</summary>
/// <param name="Name">The name by which answers refer to it: lower-case letters, digits and separators.</param>
/// <param name="Arrangement">What is known of it.</param>
/// <param name="File">The file that describes it, relative to that of the scenario; null when it stands in the scenario itself.</param>
public sealed record ScenarioArrangement(string Name, HostingArrangement Arrangement, string? File = null) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Name;
}
