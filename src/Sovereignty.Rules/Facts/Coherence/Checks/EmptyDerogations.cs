namespace Sovereignty.Facts;

/// <summary>A derogation names what it excepts from.</summary>
internal static class EmptyDerogations
{
    public static Text Expectation { get; } = new("at least one provision", "au moins une disposition");

    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        foreach (var (index, entry) in arrangement.Derogations.Entries.Index().Where(item => item.Item.Value.Provisions.Count == 0))
        {
            problems.Add($"$.derogations[{document.PositionOf(entry) ?? index}].provisions", new("none", "aucune"), Expectation);
        }
    }
}
