using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Days on which an obligation, in one version or on a border, may bite an arrangement.</summary>
internal sealed record Piece(Obligation Obligation, ValueList<ObligationVersion> Versions, Truth InForce, int First, int Last);
