using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>One side of a comparison.</summary>
/// <param name="Label">What it is: the day, the knowledge, the assumption.</param>
/// <param name="Arrangement">The arrangement, for its names.</param>
public sealed record ComparedSide(Text Label, HostingArrangement Arrangement);
