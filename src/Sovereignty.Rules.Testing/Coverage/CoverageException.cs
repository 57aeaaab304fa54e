namespace Sovereignty.Testing;

/// <summary>A test run that reached less of the law than it must.</summary>
/// <param name="message">The totals that are too low, each with what was not reached.</param>
public sealed class CoverageException(string message) : Exception(message);
