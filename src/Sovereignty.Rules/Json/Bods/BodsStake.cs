using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What a relationship record says: a party has interests in a subject.</summary>
internal sealed record BodsStake(string Subject, string Party, BodsStatement Statement)
{
    public string Path => Statement.Path + ".recordDetails";

    public static BodsStake? Of(BodsStatement statement, BodsSession session)
    {
        var (subject, party) = (Reference(statement, "subject", session), Reference(statement, "interestedParty", session));
        return subject is null || party is null ? null : new(subject, party, statement);
    }

    /// <summary>The holdings, one for each range of days.</summary>
    public IEnumerable<Entry<Holding>> Holdings(PartyId holder, BodsSession session)
    {
        var interests = new List<BodsInterest>();
        if (session.Part(Statement.Details, Path, "interests", JsonValueKind.Array) is { } list && list.GetArrayLength() > 0)
        {
            var index = 0;
            foreach (var json in list.EnumerateArray())
            {
                if (BodsInterest.Of(json, $"{Path}.interests[{index++}]", Statement, session) is { } interest)
                {
                    interests.Add(interest);
                }
            }
        }
        else
        {
            session.Note(Path + ".interests", "no interest is stated: the party is taken for a holder of whose part nothing is known");
            interests.Add(BodsInterest.Unstated(Statement));
        }

        return interests.GroupBy(interest => interest.Period).Select(group => new Entry<Holding>(
            new Holding
            {
                Holder = holder,
                Capital = Share(group.Where(interest => interest.IsCapital), "shareholding", session),
                Votes = Share(group.Where(interest => interest.IsVotes), "votingRights", session),
                Period = Fact.Of(group.Key, Statement.Evidence),
            },
            Statement.Evidence)).ToArray();
    }

    private Fact<Share> Share(IEnumerable<BodsInterest> interests, string what, BodsSession session)
    {
        var shares = interests.ToArray();
        if (shares.Length > 1)
        {
            session.Note(Path + ".interests", $"{shares.Length} interests of the type {what} over the same days: their part is left unknown");
        }

        return shares is [{ Share: { } share }] ? Fact.Of(share, Statement.Evidence) : Fact<Share>.Unknown;
    }

    private static string? Reference(BodsStatement statement, string name, BodsSession session)
    {
        var path = statement.Path + ".recordDetails";
        if (!statement.Details.TryGetProperty(name, out var value) || value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object))
        {
            session.Problems.Add($"{path}.{name}", statement.Details.TryGetProperty(name, out _) ? Found.In(value) : Found.Nothing, new("the identifier of a record, or a reason why there is none", "l'identifiant d'un enregistrement, ou la raison de son absence"));
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        session.Note($"{path}.{name}", $"not specified ({Quoted.Text(session.Text(value, $"{path}.{name}", "reason") ?? "no reason given")}): the relationship is left out, and the holders stay unknown");
        return null;
    }
}
