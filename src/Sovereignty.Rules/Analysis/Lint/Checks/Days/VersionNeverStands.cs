using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A version that holds on no day on which its text is in force.</summary>
internal sealed class VersionNeverStands : LintCheck
{
    public override LintRule Rule { get; } = new(
        "version-never-stands",
        LintLevel.Error,
        new("a version holds on no day on which its text is in force", "une version ne vaut aucun jour où son texte est en vigueur"),
        new(
            "The version begins when the text has ended, or the next one has begun before the text does. Correct its first day, or the life of the text.",
            "La version commence quand le texte a pris fin, ou la suivante a commencé avant le texte. Corriger son premier jour, ou la vie du texte."));

    public override IEnumerable<LintFinding> Of(LintedLaw law)
    {
        foreach (var (text, obligation) in Obligations(law))
        {
            var borders = LintedLaw.DaysOf(text).Concat(obligation.Versions.SelectMany(version => LintedLaw.BordersOf(version.From))).Distinct().Order().ToArray();
            int[] days = borders.Length == 0 ? [] : [borders[0] - 1, .. borders];
            if (!days.Any(day => !LintedLaw.IsInForce(text, day).IsFalse))
            {
                continue; // a proposal, or a text that never was in force
            }

            var standing = days.SelectMany(day => LintedLaw.Standing(text, obligation, day)).ToHashSet();
            foreach (var (version, place) in obligation.Versions.Select((version, place) => (version, place)))
            {
                if (!standing.Contains(version) && !IsOverlaid(obligation, place))
                {
                    var from = version.From.Describe();
                    yield return Found(
                        text,
                        obligation,
                        PathOf(text, obligation, version),
                        $"The version {version.Id} (from: {from.En}) holds on no day on which {text.Id} is in force.",
                        $"La version {version.Id} (à partir de : {from.Fr}) ne vaut aucun jour où {text.Id} est en vigueur.");
                }
            }
        }
    }

    // That is told as an overlap.
    private static bool IsOverlaid(Obligation obligation, int place) =>
        place + 1 < obligation.Versions.Count && obligation.Versions[place].From.IsExact && obligation.Versions[place].From.Equals(obligation.Versions[place + 1].From);
}
