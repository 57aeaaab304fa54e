using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A country belongs to a territory on these days.</summary>
/// <param name="Country">The country or territory; null when only who is there counts, wherever that is: an organisation.</param>
/// <param name="Period">The days.</param>
public sealed record Membership(Country? Country, Validity Period)
{
    /// <summary>What must hold of who is there: a recipient listed under a scheme, an operator under a regime.</summary>
    public Condition When { get; init; } = Condition.Always;
}
