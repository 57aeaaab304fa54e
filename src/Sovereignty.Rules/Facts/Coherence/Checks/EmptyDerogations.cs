namespace Sovereignty.Facts;

/// <summary>A derogation names what it excepts from.</summary>
internal static class EmptyDerogations
{
    public const string Expectation = "at least one provision";

    public static void Check(HostingArrangement arrangement, IReadOnlyDictionary<object, int>? positions, ProblemList problems)
    {
        foreach (var (index, entry) in arrangement.Derogations.Entries.Index().Where(item => item.Item.Value.Provisions.Count == 0))
        {
            problems.Add($"$.derogations[{positions?[entry] ?? index}].provisions", "none", Expectation);
        }
    }
}
