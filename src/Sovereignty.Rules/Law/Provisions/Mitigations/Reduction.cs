using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Something that makes the use of a power less likely or harder and takes nothing away. It is told with the exposure and changes no answer.</summary>
/// <param name="When">When it is there.</param>
/// <param name="Words">What it is, for the reader.</param>
public sealed record Reduction(Condition When, Text Words);
