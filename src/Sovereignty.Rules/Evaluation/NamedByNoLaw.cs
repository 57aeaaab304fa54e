using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>
/// The names in a description that no law knows: provisions, events, authorities, commitments and schemes. Nothing rests on them, so that a name
/// misspelt would go unnoticed. Facts know no law, so that this is no contradiction of theirs; the assessment says it as a caveat.
/// </summary>
internal sealed class NamedByNoLaw
{
    // In the order in which they are told. A name that law knows is kept with the day from which anybody could know that.
    private readonly (Text Words, int Since, int KnownFrom)[] names;

    public NamedByNoLaw(HostingArrangement arrangement, LawIndex law) => names =
    [
        .. Named(arrangement)
            .GroupBy(use => use.Name)
            .Select(uses => (Words: Words(uses.Key), Since: uses.Min(use => use.Since), KnownFrom: law.Names.GetValueOrDefault(uses.Key, DayNumber.Never)))
            .Where(name => name.KnownFrom > name.Since)
            .OrderBy(name => name.Words.En, StringComparer.Ordinal),
    ];

    /// <summary>A caveat for each such name, as far as name and law were public on the day of knowledge.</summary>
    public List<Text> Caveats(ref Inquiry inquiry)
    {
        var told = new List<Text>();
        foreach (var (words, since, knownFrom) in names)
        {
            if (inquiry.IsPublic(since) && (knownFrom == DayNumber.Never || !inquiry.IsPublic(knownFrom)))
            {
                told.Add(words);
            }
        }

        return told;
    }

    /// <summary>Each name and since when it is public that the description has it.</summary>
    private static IEnumerable<(IKeyed Name, int Since)> Named(HostingArrangement arrangement) =>
    [
        .. arrangement.Derogations.Entries.SelectMany(entry => entry.Value.Provisions.Select(provision => ((IKeyed)provision, entry.Evidence.PublicDay))),
        .. arrangement.Events.Where(happened => happened.Day.Statements.Count > 0)
            .Select(happened => ((IKeyed)happened.Event, happened.Day.Statements.Min(statement => statement.Evidence.PublicDay))),
        .. arrangement.Opinions.Entries.Select(entry => ((IKeyed)entry.Value.By, entry.Evidence.PublicDay)),
        .. arrangement.Layers.Entries.SelectMany(layer => layer.Value.Commitments.Entries.Select(entry =>
            ((IKeyed)entry.Value, Math.Max(layer.Evidence.PublicDay, entry.Evidence.PublicDay)))),
        .. arrangement.Organisations.SelectMany(party => party.Certificates.Entries.Select(entry => ((IKeyed)entry.Value.Scheme, entry.Evidence.PublicDay))),
    ];

    private static Text Words(IKeyed name)
    {
        var what = name switch
        {
            ProvisionId => new Text("the provision", "la disposition"),
            EventId => new("the event", "l'événement"),
            AuthorityId => new("the authority", "l'autorité"),
            CommitmentId => new("the commitment", "l'engagement"),
            _ => new("the certification scheme", "le schéma de certification"),
        };
        return new($"named by no shipped law: {what.En} '{name.Key}'", $"nommé par aucun texte fourni : {what.Fr} « {name.Key} »");
    }
}
