namespace Sovereignty.Facts;

/// <summary>The record needs a name.</summary>
internal static class RecordName
{
    public const string Expectation = "a name for the record";

    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(arrangement.Id))
        {
            problems.Add("$.id", "an empty text", Expectation);
        }
    }
}
