using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A country belongs to a territory on these days.</summary>
public sealed record Membership(Country Country, Validity Period);
