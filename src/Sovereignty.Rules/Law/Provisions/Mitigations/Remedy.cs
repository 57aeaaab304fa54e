using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What would take a link of a power away. It is told with the exposure where the link is there or may be, and changes no answer.</summary>
/// <param name="Link">The link.</param>
/// <param name="Words">What would take it away, for the reader.</param>
public sealed record Remedy(Condition Link, Text Words);
