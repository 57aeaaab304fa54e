using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>How much a search may try: an arrangement twice as large is given a quarter of the tries, since each costs more and there would be more of them. What ends early says so in its answer.</summary>
internal static class Effort
{
    private const int Ordinary = 12;

    /// <summary>How many tries of so many an arrangement is worth; all of them when it is of ordinary size, and never none.</summary>
    public static int Of(HostingArrangement arrangement, int most)
    {
        var parts = arrangement.Layers.Entries.Count + arrangement.DataSets.Entries.Count + arrangement.Organisations.Count + arrangement.Transfers.Entries.Count;
        return parts <= Ordinary ? most : Math.Max(1, (int)((long)most * Ordinary * Ordinary / ((long)parts * parts)));
    }
}
