using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Which clauses close one demand that a tender does not guarantee.</summary>
/// <param name="Demand">The demand, as the tender leaves it.</param>
/// <param name="Sets">Sets of clauses, fewest first: with all of one set no bid that satisfies the clauses breaches the demand, and none of the set can be left out.</param>
/// <param name="IsComplete">Whether these are all such sets of at most four of the clauses that were tried.</param>
public sealed record DemandClauses(DemandGuarantee Demand, ValueList<ValueSet<Clause>> Sets, bool IsComplete);
