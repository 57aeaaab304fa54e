using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The same thing recognised twice on the same days.</summary>
internal sealed class OverlappingRecognitions : LintCheck
{
    public override LintRule Rule { get; } = new(
        "overlapping-recognitions",
        LintLevel.Note,
        new("the same is recognised twice for the same days", "la même chose est reconnue deux fois pour les mêmes jours"),
        new(
            "Two entries of one recognition say the same, on days that overlap; nothing is lost by it. Join them, or end the first before the second begins.",
            "Deux éléments d'une reconnaissance disent la même chose, pour des jours qui se recoupent ; rien ne s'y perd. Les réunir, ou terminer le premier avant que le second commence."));

    public override IEnumerable<LintFinding> Of(LintedLaw law) => Provisions(law).SelectMany(pair => pair.Provision switch
    {
        TerritoryRecognition territory => Overlaps(pair.Text, territory, "members", territory.Members.Select(member => (member.Country?.Code ?? territory.Territory.Value, member.When, member.Period))),
        StandardRecognition standard => Overlaps(pair.Text, standard, "accepts", standard.Accepts.Select(accepted => ($"{accepted.Scheme} {accepted.Version}".TrimEnd(), accepted.When, accepted.Period))),
        _ => [],
    });

    private IEnumerable<LintFinding> Overlaps(Instrument text, Provision provision, string list, IEnumerable<(string Name, Condition When, Validity Period)> entries)
    {
        foreach (var same in entries.Select((entry, place) => (entry.Name, entry.When, entry.Period, Place: place)).GroupBy(entry => (entry.Name, entry.When)))
        {
            foreach (var (one, other) in Neighbours([.. same.OrderBy(entry => entry.Period.From.Last).ThenBy(entry => entry.Place)]))
            {
                if (one.Period.From.Last <= other.Period.Through.First && other.Period.From.Last <= one.Period.Through.First)
                {
                    yield return Found(
                        text,
                        provision,
                        At(PathOf(text, provision), list, other.Place),
                        $"{provision.Id} recognises {one.Name} twice on the same days: {Words(one.Period).En}, and {Words(other.Period).En}.",
                        $"{provision.Id} reconnaît {one.Name} deux fois pour les mêmes jours : {Words(one.Period).Fr}, et {Words(other.Period).Fr}.");
                }
            }
        }
    }

    private static IEnumerable<(T One, T Other)> Neighbours<T>(IReadOnlyList<T> entries) => entries.Zip(entries.Skip(1));

    private static Text Words(Validity period)
    {
        var (from, through) = (period.From.Describe(), period.Through.Describe());
        return new($"{from.En} … {through.En}", $"{from.Fr} … {through.Fr}");
    }
}
