using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>The conclusion alone, with the days on which it is the same.</summary>
/// <param name="Conclusion">What is concluded.</param>
/// <param name="Window">The days on which the conclusion is the same.</param>
public readonly record struct Decision(Conclusion Conclusion, Window Window);
