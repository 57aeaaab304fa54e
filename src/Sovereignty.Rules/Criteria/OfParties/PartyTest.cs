using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A test of one party.</summary>
internal delegate Truth PartyTest<in TArgument>(Organisation party, TArgument argument, in Subject about, ref Inquiry inquiry);
