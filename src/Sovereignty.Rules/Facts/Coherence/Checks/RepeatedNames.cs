namespace Sovereignty.Facts;

/// <summary>One name stands for one organisation, data set, layer or event.</summary>
internal static class RepeatedNames
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        Check("$.dataSets", "data sets", arrangement.DataSets.Values, problems);
        Check("$.layers", "layers", arrangement.Layers.Values, problems);
        Check("$.organisations", "organisations", arrangement.Organisations, problems);
        Check("$.events", "events", arrangement.Events, problems);
    }

    private static void Check<T>(string path, string what, IEnumerable<T> things, ProblemList problems)
        where T : IKeyed
    {
        foreach (var same in things.GroupBy(thing => thing.Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            problems.Add($"{path}['{same.Key}']", $"{same.Count()} {what} of this name", "one");
        }
    }
}
