using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A fact that is not known and still matters.</summary>
/// <param name="Missing">The fact, and who can supply it.</param>
/// <param name="Concerns">The provisions whose findings it keeps open.</param>
/// <param name="SettlesAtLeast">How many of the open findings are settled whatever the answer is.</param>
/// <param name="SettlesAtMost">How many are settled by the answer that settles most, under the readings of unsettled questions under which it does; 0 also when nothing says what the answers could be.</param>
public sealed record OpenFact(Missing Missing, ValueSet<ProvisionId> Concerns, int SettlesAtLeast, int SettlesAtMost);
