using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Changes that together reach the target, none of which can be left out, and the assessment that proves it.</summary>
/// <param name="Steps">The changes.</param>
/// <param name="Arrangement">The arrangement after them; what is supposed in it has the source "supposed".</param>
/// <param name="Assessment">Its assessment on the day: met, excused or not applicable.</param>
public sealed record Remedy(ValueList<RemedyStep> Steps, HostingArrangement Arrangement, Assessment Assessment)
{
    /// <summary>What it reaches.</summary>
    public Conclusion Reached => Assessment.Conclusion;
}
