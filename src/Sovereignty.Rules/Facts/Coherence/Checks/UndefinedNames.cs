namespace Sovereignty.Facts;

/// <summary>Every party and data set that is named is defined. Where a definition could not be read, any name may be its name.</summary>
internal static class UndefinedNames
{
    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        var uses = new NameUses(arrangement, document);
        var (parties, dataSets) = (arrangement.Organisations, arrangement.DataSets.Entries);
        if (IsRead(parties))
        {
            Check(uses.Parties, parties, new("the party", "la partie"), new("an organisation that $.organisations defines", "une organisation que $.organisations définit"), problems);
        }

        if (IsRead(dataSets))
        {
            Check(uses.DataSets, arrangement.DataSets.Values, new("the data set", "le jeu de données"), new("a data set that $.dataSets defines", "un jeu de données que $.dataSets définit"), problems);
        }

        bool IsRead<T>(ValueSet<T> defined)
            where T : notnull, IKeyed => !document.HasGap(defined) && (defined.Count > 0 || !document.HasGap(arrangement));
    }

    private static void Check(IEnumerable<NameUse> uses, IEnumerable<IKeyed> defined, Text what, Text expected, ProblemList problems)
    {
        var names = defined.Select(thing => thing.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses.Where(use => !names.Contains(use.Name)))
        {
            problems.Add(use.Path, new($"{what.En} '{use.Name}', which nobody defines", $"{what.Fr} '{use.Name}', que rien ne définit"), expected);
        }
    }
}
