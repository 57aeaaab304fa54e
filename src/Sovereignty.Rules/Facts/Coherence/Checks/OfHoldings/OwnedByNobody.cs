namespace Sovereignty.Facts;

/// <summary>A party that nobody can own has no holders, as known on any day on which something of it became public.</summary>
internal static class OwnedByNobody
{
    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        foreach (var organisation in arrangement.Organisations)
        {
            if (organisation.Holders.Entries.Count > 0 && organisation.Kind.Statements.Count > 0 && document.Days(Days(organisation)).Any(day => IsOwnerless(organisation, day) && HasHolder(organisation, day)))
            {
                problems.Add($"$.organisations['{organisation.Id}'].holders", new("holders of a party of a kind that nobody can own", "des détenteurs d'une partie d'une nature que nul ne peut détenir"), new("none, or another kind", "aucun, ou une autre nature"));
            }
        }
    }

    private static bool IsOwnerless(Organisation organisation, int day)
    {
        var known = organisation.Kind.Statements.Where(statement => statement.Evidence.PublicDay <= day).ToArray();
        return known.Length > 0 && known.All(statement => statement.OneOf.All(kind => PartyKinds.WithoutOwners.Contains(kind)));
    }

    private static bool HasHolder(Organisation organisation, int day) => organisation.Holders.Entries.Any(entry => entry.Evidence.PublicDay <= day);

    private static IEnumerable<int> Days(Organisation organisation) => organisation.Kind.Statements.Select(statement => statement.Evidence.PublicDay)
        .Concat(organisation.Holders.Entries.Select(entry => entry.Evidence.PublicDay));
}
