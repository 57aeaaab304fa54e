namespace Sovereignty.Facts;

/// <summary>Only a local authority is a region, a commune or a metropolis, as known on any day on which something of it became public.</summary>
internal static class LocalAuthorities
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        foreach (var organisation in arrangement.Organisations)
        {
            if (organisation.LocalAuthority.Statements.Count > 0 && organisation.Kind.Statements.Count > 0 && Days(organisation).Any(day => IsOther(organisation, day) && IsToldApart(organisation, day)))
            {
                problems.Add($"$.organisations['{organisation.Id}'].localAuthority", new("a kind of local authority, of a party that is none", "une nature de collectivité, pour une partie qui n'en est pas une"), new("nothing, or the kind local-authority", "rien, ou la nature local-authority"));
            }
        }
    }

    private static bool IsOther(Organisation organisation, int day)
    {
        var known = organisation.Kind.Statements.Where(statement => statement.Evidence.PublicDay <= day).ToArray();
        return known.Length > 0 && known.All(statement => !statement.OneOf.Contains(PartyKind.LocalAuthority));
    }

    private static bool IsToldApart(Organisation organisation, int day) => organisation.LocalAuthority.Statements.Any(statement => statement.Evidence.PublicDay <= day);

    private static IEnumerable<int> Days(Organisation organisation) => organisation.Kind.Statements.Select(statement => statement.Evidence.PublicDay)
        .Concat(organisation.LocalAuthority.Statements.Select(statement => statement.Evidence.PublicDay));
}
