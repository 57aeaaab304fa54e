namespace Sovereignty.Testing;

/// <summary>A law for which a theorem does not hold.</summary>
/// <param name="message">Every failure in words.</param>
public sealed class TheoremException(string message) : Exception(message);
