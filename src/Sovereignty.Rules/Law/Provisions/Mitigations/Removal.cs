using Sovereignty.Criteria;

namespace Sovereignty.Law;

/// <summary>Something that takes effects of a power away.</summary>
/// <param name="Effects">The effects.</param>
/// <param name="When">When they are gone.</param>
public sealed record Removal(PowerEffects Effects, Condition When);
