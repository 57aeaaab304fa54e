using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>What was found of one subject of an obligation.</summary>
/// <param name="Subject">The subject's name.</param>
/// <param name="Path">Its path in the description.</param>
/// <param name="Conclusion">What was found.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record SubjectFinding(string Subject, string Path, Conclusion Conclusion, Text Reason);
