using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>
/// Exposures in the one order of every set of them. One power often reaches one party with some effects certainly and with others possibly; then the
/// effects settle the order, as they would in the texts of the two, and no text need be made.
/// </summary>
internal static class ExposureOrder
{
    public static ValueSet<Exposure> Of(IReadOnlyCollection<Exposure> exposures)
    {
        var sorted = exposures.ToArray();
        var keys = new string[sorted.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((IKeyed)sorted[i]).Key;
        }

        Array.Sort(keys, sorted, StringComparer.Ordinal);
        for (var (first, next) = (0, 1); next <= keys.Length; next++)
        {
            if (next < keys.Length && string.Equals(keys[first], keys[next], StringComparison.Ordinal))
            {
                continue;
            }

            if (!Settle(sorted.AsSpan(first, next - first)))
            {
                return exposures.ToValueSet();
            }

            first = next;
        }

        return new(new ValueList<Exposure>(sorted));
    }

    /// <summary>Whether the effects settle the order of exposures with one key.</summary>
    private static bool Settle(Span<Exposure> alike)
    {
        if (alike.Length == 2 && alike[0].Effects != alike[1].Effects)
        {
            if (string.CompareOrdinal(TextOf(alike[0]), TextOf(alike[1])) > 0)
            {
                (alike[0], alike[1]) = (alike[1], alike[0]);
            }

            return true;
        }

        return alike.Length < 2;
    }

    // The text goes on with the party, which decides when one list of effects begins with the other.
    private static string TextOf(Exposure exposure) => $"{exposure.Effects}, {nameof(Exposure.Party)}";
}
