using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>The place of an offer among others. Offers whose order is not decided, or that have the same score, share places.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Lowest">The least that its score can be, in percent.</param>
/// <param name="Highest">The most that its score can be.</param>
/// <param name="Best">The best place it can have: one more than there are offers surely ahead of it.</param>
/// <param name="Worst">The worst place it can have: only those surely behind it are left behind.</param>
public sealed record RankedOffer(Offer Offer, decimal Lowest, decimal Highest, int Best, int Worst);
