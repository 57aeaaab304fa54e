using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Makes organisations of entity and person records, and gives them the holders that relationship records name.</summary>
internal static class BodsParties
{
    public static ValueSet<Organisation> Of(IReadOnlyList<BodsStatement> statements, BodsSession session)
    {
        var stakes = statements.Where(statement => statement.Type == "relationship").Select(statement => BodsStake.Of(statement, session)).OfType<BodsStake>().ToArray();
        var described = statements.Where(statement => statement.Type != "relationship").ToDictionary(statement => statement.Record, StringComparer.Ordinal);
        var records = described.Keys.Concat(stakes.SelectMany(stake => new[] { stake.Subject, stake.Party })).Distinct(StringComparer.Ordinal).ToArray();
        var names = new BodsNames(records);
        var held = stakes.GroupBy(stake => stake.Subject, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (var stake in stakes.Where(stake => !described.ContainsKey(stake.Subject) || !described.ContainsKey(stake.Party)))
        {
            session.Note(stake.Path, "a relationship with a record that no statement describes: nothing is known of that party");
        }

        return records.Select(record =>
        {
            var organisation = described.TryGetValue(record, out var statement) ? OfRecord(names.Of(record), statement, session) : new Organisation { Id = names.Of(record) };
            return held.TryGetValue(record, out var holders)
                ? organisation with { Holders = FactList.AtLeast<Holding>(holders.SelectMany(stake => stake.Holdings(names.Of(stake.Party), session)).Distinct().ToValueSet()) }
                : organisation;
        }).ToValueSet();
    }

    private static Organisation OfRecord(PartyId id, BodsStatement statement, BodsSession session) =>
        statement.Type == "person" ? OfPerson(id, statement, session) : OfEntity(id, statement, session);

    private static Organisation OfEntity(PartyId id, BodsStatement statement, BodsSession session)
    {
        var (details, path) = (statement.Details, statement.Path + ".recordDetails");
        var type = session.Text(session.Part(details, path, "entityType", JsonValueKind.Object) ?? default, path + ".entityType", "type");
        var seat = CountryOf(session.Part(details, path, "jurisdiction", JsonValueKind.Object), path + ".jurisdiction", session);
        var listing = session.Part(details, path, "publicListing", JsonValueKind.Object) ?? default;
        return new Organisation
        {
            Id = id,
            Name = session.Text(details, path, "name"),
            Kind = type is "state" or "stateBody" && seat is not null && seat.Code != "FR" ? Fact.Of(PartyKind.ForeignState, statement.Evidence) : Fact<PartyKind>.Unknown,
            Seat = seat is null ? Fact<Country>.Unknown : Fact.Of(seat, statement.Evidence),
            Listed = listing.ValueKind == JsonValueKind.Object && listing.TryGetProperty("hasPublicListing", out var listed) && listed.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? Fact.Of(listed.GetBoolean(), statement.Evidence)
                : Fact<bool>.Unknown,
        };
    }

    private static Organisation OfPerson(PartyId id, BodsStatement statement, BodsSession session)
    {
        var (details, path) = (statement.Details, statement.Path + ".recordDetails");
        var residence = session.Part(details, path, "placeOfResidence", JsonValueKind.Object);
        var seat = CountryOf(session.Part(residence ?? default, path + ".placeOfResidence", "country", JsonValueKind.Object), path + ".placeOfResidence.country", session);
        var names = session.Part(details, path, "names", JsonValueKind.Array);
        return new Organisation
        {
            Id = id,
            Name = names is { } all && all.GetArrayLength() > 0 ? session.Text(all[0], path + ".names[0]", "fullName") : null,
            Kind = Fact.Of(PartyKind.NaturalPerson, statement.Evidence),
            Seat = seat is null ? Fact<Country>.Unknown : Fact.Of(seat, statement.Evidence),
        };
    }

    // A subdivision, such as GB-SCT, lies in the country before the dash.
    private static Country? CountryOf(JsonElement? jurisdiction, string path, BodsSession session)
    {
        if (jurisdiction is not { } json || session.Text(json, path, "code") is not { } code)
        {
            return null;
        }

        var country = Country.Find(code.Split('-')[0]);
        if (country is null)
        {
            session.Note(path + ".code", $"{Quoted.Text(code)} is not a country with an ISO 3166-1 code; the country is left unknown");
        }

        return country;
    }
}
