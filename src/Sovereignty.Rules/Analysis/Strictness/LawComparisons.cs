using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Two laws compared day by day.</summary>
/// <param name="Stretches">One comparison for each stretch of days, on its first day, in their order.</param>
public sealed record LawComparisons(ValueList<LawComparison> Stretches)
{
    /// <summary>The comparison of the first day on which an arrangement tells the laws apart; null when none does on any day.</summary>
    public LawComparison? Earliest => Stretches.FirstOrDefault(IsApart);

    /// <summary>The comparison with the smallest arrangement that tells the laws apart, on the first day on which it is as small; null when none does on any day.</summary>
    public LawComparison? Smallest => Stretches.Where(IsApart).MinBy(SizeOf);

    private static bool IsApart(LawComparison stretch) => stretch.OnlyFirst.Smallest is not null || stretch.OnlySecond.Smallest is not null;

    private static int SizeOf(LawComparison stretch) => new[] { stretch.OnlyFirst.Smallest, stretch.OnlySecond.Smallest }.OfType<LawWitness>().Min(witness => LeavingOut.SizeOf(witness.Arrangement));
}
