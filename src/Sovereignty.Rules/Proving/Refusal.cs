using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>Why a proof is not accepted.</summary>
/// <param name="Path">The step that fails, as a path in the proof.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record Refusal(string Path, Text Reason);
