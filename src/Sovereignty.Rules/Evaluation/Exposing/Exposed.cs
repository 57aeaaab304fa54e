using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>What was found of one power: whom it reaches.</summary>
/// <param name="Exposures">The exposures.</param>
/// <param name="Days">The days on which they are the same.</param>
internal sealed record Exposed(Exposure[] Exposures, Window Days);
