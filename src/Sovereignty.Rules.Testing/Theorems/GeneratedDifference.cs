using System.Globalization;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Whether generated arrangements tell two laws apart. That none was found is no proof that there is none.</summary>
/// <param name="Smallest">The smallest arrangement found that the first clears and the second breaches; null when none was found.</param>
/// <param name="Cases">How many arrangements were generated.</param>
/// <param name="Seed">The seed of the options.</param>
public sealed record GeneratedDifference(HostingArrangement? Smallest, int Cases, ulong Seed)
{
    /// <summary>What was found, and by how many arrangements of which seed.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Smallest is null ? "no arrangement that the first clears and the second breaches" : "an arrangement that the first clears and the second breaches")}, generated, {Cases} cases at most, seed {Seed}");
}
