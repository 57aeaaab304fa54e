namespace Sovereignty.Facts;

/// <summary>The record needs a name.</summary>
internal static class RecordName
{
    public static Text Expectation { get; } = new("a name for the record", "un nom pour la fiche");

    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(arrangement.Id))
        {
            problems.Add("$.id", new("an empty text", "un texte vide"), Expectation);
        }
    }
}
