using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The difference for one arrangement of a portfolio.</summary>
/// <param name="Arrangement">The arrangement.</param>
/// <param name="Difference">The difference.</param>
public sealed record ArrangementDifference(HostingArrangement Arrangement, TimelineDifference Difference);
