namespace Sovereignty.Facts;

/// <summary>Every party and data set that is named is defined.</summary>
internal static class UndefinedNames
{
    public static void Check(NameUses uses, HostingArrangement arrangement, ProblemList problems)
    {
        Check(uses.Parties, arrangement.Organisations, "the party", "an organisation that $.organisations defines", problems);
        Check(uses.DataSets, arrangement.DataSets.Values, "the data set", "a data set that $.dataSets defines", problems);
    }

    private static void Check(IEnumerable<NameUse> uses, IEnumerable<IKeyed> defined, string what, string expected, ProblemList problems)
    {
        var names = defined.Select(thing => thing.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses.Where(use => !names.Contains(use.Name)))
        {
            problems.Add(use.Path, $"{what} '{use.Name}', which nobody defines", expected);
        }
    }
}
