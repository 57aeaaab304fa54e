using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What of an arrangement is not known on a day and still matters, what can settle most first.</summary>
/// <param name="Before">The assessment as it stands; its scores tell which points and levels remain possible.</param>
/// <param name="Facts">The facts.</param>
/// <param name="OpenFindings">How many findings that decide are open.</param>
/// <param name="IsComplete">Whether every answer to every question was tried; false when a bound was reached, so that some may settle more than is told.</param>
public sealed record OpenFacts(Assessment Before, ValueList<OpenFact> Facts, int OpenFindings, bool IsComplete);
