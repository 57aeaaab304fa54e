using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>An arrangement that one law clears and the other breaches, with what is needed to see it and no more, and both assessments as the proof.</summary>
/// <param name="Arrangement">The arrangement; what is supposed in it has the source "supposed".</param>
/// <param name="Breached">The obligation that it breaches.</param>
/// <param name="Cleared">The findings of the law that clears it, on the day of that law.</param>
/// <param name="Against">The findings of the law that it breaches, on the day of that law.</param>
public sealed record LawWitness(HostingArrangement Arrangement, ProvisionId Breached, ValueSet<Finding> Cleared, ValueSet<Finding> Against);
