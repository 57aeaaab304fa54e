using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The conclusion for one matter.</summary>
public sealed record MatterConclusion(Matter Matter, Conclusion Conclusion);
