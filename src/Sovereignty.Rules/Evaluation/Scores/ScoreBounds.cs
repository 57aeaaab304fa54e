namespace Sovereignty.Evaluation;

/// <summary>A sum of points, or a percentage: what is counted, and between what bounds every completion of the answers lies. Exact decimals, never clamped.</summary>
/// <param name="Counted">The sum over the criteria of which one rung is known, as the calculator counts: any other adds nothing, and is a gap.</param>
/// <param name="Lowest">The least that any completion of the answers gives.</param>
/// <param name="Highest">The most that any completion of the answers gives.</param>
public sealed record ScoreBounds(decimal Counted, decimal Lowest, decimal Highest)
{
    /// <summary>Whether it is exactly known.</summary>
    public bool IsExact => Lowest == Highest;
}
