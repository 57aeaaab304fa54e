using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Two versions of one obligation on the same days.</summary>
internal sealed class OverlappingVersions : LintCheck
{
    public override LintRule Rule { get; } = new(
        "overlapping-versions",
        LintLevel.Error,
        new("two versions of a provision stand on the same days", "deux versions d'une disposition valent les mêmes jours"),
        new(
            "A version holds from its first day until the next one's. Where two begin on the same days, nobody can say which holds. Give the later one a later first day, or leave one out.",
            "Une version vaut de son premier jour à celui de la suivante. Si deux commencent les mêmes jours, nul ne peut dire laquelle vaut. Donner à la seconde un premier jour ultérieur, ou en supprimer une."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation) in Obligations(law))
        {
            foreach (var (earlier, later) in obligation.Versions.Zip(obligation.Versions.Skip(1)))
            {
                var (day, from) = (later.From.Describe(), earlier.From.Describe());
                if (Never(earlier.From, later.From))
                {
                    yield return Found(
                        text,
                        obligation,
                        PathOf(text, obligation, earlier),
                        $"The versions {earlier.Id} and {later.Id} begin on the same day ({day.En}): both are written for the same days, and {earlier.Id} never holds, nor does any exception of it.",
                        $"Les versions {earlier.Id} et {later.Id} commencent le même jour ({day.Fr}) : les deux sont écrites pour les mêmes jours, et {earlier.Id} ne vaut jamais, ni aucune de ses exceptions.");
                }
                else if (earlier.From.Last >= later.From.First)
                {
                    yield return Found(
                        text,
                        obligation,
                        PathOf(text, obligation, later),
                        $"The version {later.Id} (from: {day.En}) may begin before {earlier.Id} (from: {from.En}) does: the days on which they begin overlap.",
                        $"La version {later.Id} (à partir de : {day.Fr}) peut commencer avant {earlier.Id} (à partir de : {from.Fr}) : les jours où elles commencent se recoupent.");
                }
            }
        }
    }

    private static bool Never(UncertainDay earlier, UncertainDay later) => earlier.IsExact && earlier.Equals(later);
}
