using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>Where the law of one side of a comparison comes from, and whether it stands.</summary>
/// <param name="Law">The body of law that holds it.</param>
/// <param name="IsInForce">Whether an obligation compared is in force on the day, or may be; where none is, the side clears everything.</param>
public sealed record LawStanding(CatalogueStamp Law, bool IsInForce);
