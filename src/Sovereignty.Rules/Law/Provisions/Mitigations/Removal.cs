using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Something that takes effects of a power away.</summary>
/// <param name="Effects">The effects.</param>
/// <param name="When">When they are gone.</param>
public sealed record Removal(PowerEffects Effects, Condition When)
{
    /// <summary>What it is, for the reader; left out, the condition speaks for itself.</summary>
    public Text? Words { get; init; }
}
