using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>How many of one kind of thing a test run reached.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Covered">How many were reached.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Missing">What was not reached, one each.</param>
public sealed record CoverageTotal(Text Name, int Covered, int Of, ValueList<Text> Missing)
{
    /// <summary>The share that was reached, from 0 to 1; 1 where there is nothing to reach.</summary>
    public decimal Share => Of == 0 ? 1 : (decimal)Covered / Of;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name.En}: {Covered} of {Of} ({Percent(Share)})");

    /// <summary>A share in percent, cut and not rounded: what is not whole is not told as 100 %.</summary>
    internal static string Percent(decimal share) => Saying.Percent(decimal.Floor(share * 1000) / 10);
}
