using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Lists of places and territories.</summary>
internal static class Places
{
    /// <summary>Every place lies in the territory, and there is one: of no places at all nothing is shown.</summary>
    public static Truth AllWithin(FactList<Place> places, FactName name, TerritoryId territory, in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(places, name, in subject, (subject, territory), static (Place place, (Subject Subject, TerritoryId Territory) asked, ref Inquiry inner) => inner.Law.Includes(asked.Territory, place.Country, in asked.Subject, ref inner))
            & inquiry.Some(places, name, in subject, 0, static (Place _, int _, ref Inquiry _) => Truth.True);
        if (inquiry.Explains)
        {
            inquiry.Because(Said.Of((subject.Name, name.Words, places, territory, inquiry.Sources), static seen =>
            {
                var known = Known(seen.places, seen.Sources);
                return Saying.About(seen.Name, new(
                    $"{seen.Words.En}: {known.En} (asked: only in {NameWords.Of(seen.territory).En})",
                    $"{seen.Words.Fr} : {known.Fr} (demandé : uniquement dans {NameWords.Of(seen.territory).Fr})"));
            }));
        }

        return truth;
    }

    private static Text Known(FactList<Place> places, KnownSources sources)
    {
        var known = new List<string>();
        foreach (var entry in places.Entries)
        {
            if (sources.Has(entry.Evidence))
            {
                known.Add(entry.Value.Locality is { } locality ? $"{locality} ({entry.Value.Country})" : entry.Value.Country.Code);
            }
        }

        return known.Count == 0 ? new("not known", "inconnu") : Text.Same(string.Join(", ", known.Distinct()));
    }
}
