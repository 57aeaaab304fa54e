namespace Sovereignty.Testing;

/// <summary>A scenario that was not answered as expected, or that can't be read.</summary>
/// <param name="message">Every difference, or every problem, in words.</param>
public sealed class ScenarioException(string message) : Exception(message);
