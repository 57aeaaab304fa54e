namespace Sovereignty.Testing;

/// <summary>What a theorem sets a case against.</summary>
/// <param name="What">What is otherwise, in words.</param>
/// <param name="Other">The other case; the same case where what is otherwise is who answers.</param>
internal sealed record Contrast(string What, Case Other);
