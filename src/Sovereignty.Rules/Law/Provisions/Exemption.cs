using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>An exception to an obligation, by its label.</summary>
/// <param name="Label">What the exception is called.</param>
/// <param name="When">When it holds.</param>
public sealed record Exemption(Text Label, Condition When);
