namespace Sovereignty.Reports;

/// <summary>What the reader must know beside the conclusions.</summary>
internal static class CaveatSection
{
    public static void Tell(Telling telling, IPage page)
    {
        // Findings that do not apply are told in one list without marks; what is to be known of them belongs here all the same.
        foreach (var caveat in telling.Deciding.SelectMany(finding => finding.Caveats).Concat(telling.Assessment.OwnCaveats))
        {
            telling.Caveats.NumberOf(caveat);
        }

        var told = telling.Caveats.Told.ToArray();
        if (told.Length == 0)
        {
            return;
        }

        page.Heading(telling.Say("Caveats", "Réserves"));
        for (var i = 0; i < told.Length; i++)
        {
            page.Entry(FormattableString.Invariant($"({i + 1}) ") + told[i]);
        }
    }
}
