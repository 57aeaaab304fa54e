namespace Sovereignty.Criteria;

/// <summary>What one holder has of one party.</summary>
/// <param name="Holder">The place of the holder.</param>
/// <param name="Share">Its share, in percent.</param>
/// <param name="Controls">Whether it controls the party.</param>
internal readonly record struct HoldingsEdge(int Holder, Bounds Share, Truth Controls);
