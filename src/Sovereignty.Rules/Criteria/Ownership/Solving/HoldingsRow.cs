namespace Sovereignty.Criteria;

/// <summary>The holders of one party.</summary>
/// <param name="First">The first of its edges.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Least">The least that they have together, in percent.</param>
/// <param name="Most">The most that they would have together, in percent, if one did not limit the other.</param>
/// <param name="IsComplete">Whether no other holder counts.</param>
internal readonly record struct HoldingsRow(int First, int Count, decimal Least, decimal Most, bool IsComplete)
{
    /// <summary>What is left beside the least that each has, in percent.</summary>
    public decimal Rest => Math.Max(0m, 100m - Least);

    /// <summary>Whether the holders can't all have the most that each may have: one has it at the expense of another.</summary>
    public bool IsContested => IsComplete && Most > 100m && Most > Least;
}
