using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Days on which an obligation, in one version or on a border, may bite an arrangement.</summary>
internal sealed record Piece(Obligation Obligation, ValueList<ObligationVersion> Versions, Truth InForce, int First, int Last)
{
    /// <summary>The conclusion, when it is the same on all days of the piece; null when it must be asked.</summary>
    public Conclusion? Settled { get; init; }
}
