using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What a fact is called: in the description of an arrangement, in words, and who can supply it.</summary>
/// <param name="Property">The property, as in JSON.</param>
/// <param name="Words">What it tells.</param>
/// <param name="Answerer">Who can supply it.</param>
public sealed record FactName(string Property, Text Words, Answerer Answerer);
