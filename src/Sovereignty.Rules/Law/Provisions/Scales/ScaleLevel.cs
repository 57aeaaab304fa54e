using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A level of a scale.</summary>
/// <param name="Number">Its number; a higher one is better.</param>
/// <param name="Code">How the text writes it, for example <c>SEAL-2</c>.</param>
/// <param name="Name">Its name in words.</param>
public sealed record ScaleLevel(int Number, string Code, Text Name);
