using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A link through which foreign law reaches a party: when it is there, what takes it away, what only reduces it. Links join with <c>|</c>.</summary>
/// <param name="When">When the link is there.</param>
/// <param name="Remedies">What would take it away.</param>
/// <param name="Reductions">What only reduces it.</param>
internal sealed record Link(Condition When, ValueList<Remedy> Remedies, ValueList<Reduction> Reductions)
{
    public static Link operator |(Link left, Link right) => new(left.When | right.When, [.. left.Remedies, .. right.Remedies], [.. left.Reductions, .. right.Reductions]);

    /// <summary>The link where, besides, something else is so.</summary>
    public static Link operator &(Link link, Condition also) => link with { When = link.When & also };
}
