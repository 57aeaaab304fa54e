namespace Sovereignty.Tests.House;

/// <summary>Expectations that name everything that breaks them.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string?> broken)
    {
        var found = broken.Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, string.Join(Environment.NewLine, found));
    }
}
