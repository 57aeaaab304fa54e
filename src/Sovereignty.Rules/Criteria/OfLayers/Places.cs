using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Lists of places and territories.</summary>
internal static class Places
{
    /// <summary>Every place lies in the territory, and there is one: of no places at all nothing is shown.</summary>
    public static Truth AllWithin(FactList<Place> places, FactName name, TerritoryId territory, in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(places, name, in subject, territory, static (Place place, TerritoryId wanted, ref Inquiry inner) => inner.Law.Includes(wanted, place.Country, ref inner))
            & inquiry.Some(places, name, in subject, 0, static (Place _, int _, ref Inquiry _) => Truth.True);
        if (inquiry.Explains)
        {
            var where = string.Join(", ", places.Values.Select(place => place.Locality is null ? place.Country.Code : $"{place.Locality} ({place.Country})"));
            var known = where.Length == 0 ? "?" : where;
            inquiry.Because(new($"{subject.Name}: {name.Property} = {known}; asked: {territory}", $"{subject.Name} : {name.Property} = {known} ; demandé : {territory}"));
        }

        return truth;
    }
}
