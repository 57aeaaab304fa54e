using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Whether one law clears arrangements that the other breaches.</summary>
/// <param name="Witnesses">One arrangement for each obligation that was found breached, the smallest first.</param>
/// <param name="Unsettled">Why there may be others, in words; none when all that there is was searched.</param>
public sealed record LawDirection(ValueList<LawWitness> Witnesses, ValueList<Text> Unsettled)
{
    /// <summary>Whether everything that there is was searched, so that an obligation without a witness has none.</summary>
    public bool IsExact => Unsettled.Count == 0;

    /// <summary>The smallest arrangement; null when none was found.</summary>
    public LawWitness? Smallest => Witnesses.Count == 0 ? null : Witnesses[0];
}
