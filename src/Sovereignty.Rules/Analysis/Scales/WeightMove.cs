using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// What moving one weight does to the order of two offers. The weights keep their sum: what the moved one takes or leaves, the others give or get in
/// proportion to what they have.
/// </summary>
/// <param name="Objective">The objective whose weight is moved.</param>
/// <param name="Weight">Its weight as it is.</param>
/// <param name="AtNothing">The order when it weighs nothing.</param>
/// <param name="AtAll">The order when it weighs all.</param>
/// <param name="Flip">The weight, strictly between nothing and all, at which both are equal and beyond which the other is ahead; null when there is none, or when the offers are not exactly known.</param>
public sealed record WeightMove(ScaleObjectiveId Objective, decimal Weight, Order AtNothing, Order AtAll, Ratio? Flip);
