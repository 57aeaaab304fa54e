using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The conclusion for one force.</summary>
public sealed record ForceConclusion(Force Force, Conclusion Conclusion);
